/** The stations of one file, with what is known about each: four reads however many they are. */
import type { NodeId } from '../../src/contract/organisation'
import { type PosterView, posterDefaults } from '../../src/contract/posters'
import { liveCodesOf } from '../codes'
import { refuse } from '../kernel'
import { placesById, stationsIn } from '../people'
import { writtenStations } from '../stations'
import { posterOf } from './rules-poster'

export interface PosterSource {
  readonly view: PosterView
  /** as it stands in the registry */
  readonly code: string | undefined
  /** names of what it lies in, the largest first */
  readonly trail: readonly string[]
}

export async function batchOf(
  { node, from }: { readonly node: NodeId; readonly from?: NodeId | undefined },
  now: number,
) {
  // a place that is no station may be given as `from`: then the next one is the first; one outside of `node` finds nothing
  const begin = from !== undefined && from > node ? from : node
  const [places, stations] = await Promise.all([placesById([node]), stationsIn(node, begin)])
  const place = places.get(node)
  if (!place?.open) return refuse('PLACE_NOT_FOUND')
  const chosen = stations.slice(0, posterDefaults.pagesMost)
  if (chosen.length === 0) return refuse('NO_STATIONS')
  const ids = chosen.map(({ _id }) => _id)
  const [around, written, codes] = await Promise.all([placesById(ids), writtenStations(ids), liveCodesOf(ids, now)])
  const sources = chosen.map(({ _id: id, name }): PosterSource => {
    const code = codes.get(id)
    return { view: posterOf(id, name, written.get(id), code), code, trail: around.get(id)?.trail ?? [] }
  })
  const next = stations[posterDefaults.pagesMost]?._id
  return { place: place.name, sources, ...(next !== undefined && { next }) }
}
