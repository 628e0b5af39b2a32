/** Stations as residents see them. */

import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import type { stations as contract, StationView } from '../../src/contract/stations'
import { resolveCode } from '../codes'
import { compact, fileLinks, find, isRefused, type QueryContext, read, refuse } from '../kernel'
import { placesById, stationsOfTree } from '../people'
import { crowds, stations } from './store'
import { stationRow, unwritten } from './views'

const mostStations = 1000
/** a link to a photo is good for two hours: longer than anybody looks */
const linkSeconds = 7_200

/** Every station of the tree, written about or not: four reads however many there are. */
export async function list(_input: unknown, { now }: QueryContext): Promise<OutputOf<typeof contract.list>> {
  const [tree, written, full] = await Promise.all([
    stationsOfTree(mostStations),
    find(stations, { where: {}, orderBy: ['_id', 'asc'], limit: mostStations }),
    find(crowds, { where: {}, orderBy: ['_id', 'asc'], limit: mostStations }),
  ])
  const byNode = new Map(written.map(record => [record._id, record]))
  const crowdOf = new Map(full.map(record => [record._id, record]))
  return {
    stations: tree.stations.map(({ id, name }) =>
      stationRow(id, name, byNode.get(id) ?? { ...unwritten, broken: [] }, crowdOf.get(id), now),
    ),
    places: tree.above.map(({ id, name }) => ({ node: id, name })),
    complete: tree.complete,
  }
}

async function nodeOf(input: ParsedInputOf<typeof contract.page>, now: number) {
  if ('node' in input) return input.node
  const found = await resolveCode(input.code, now)
  if (isRefused(found)) return found
  return found.kind === 'station' ? found.target : refuse('NOT_A_STATION')
}

export async function page(input: ParsedInputOf<typeof contract.page>, { now }: QueryContext) {
  const node = await nodeOf(input, now)
  if (isRefused(node)) return node
  const [places, record, crowd] = await Promise.all([placesById([node]), read(stations, node), read(crowds, node)])
  const place = places.get(node)
  if (!place?.open || place.kind !== 'station') return refuse('STATION_NOT_FOUND')
  const written = record ?? { ...unwritten, broken: [] }
  const links = await fileLinks(written.photos, linkSeconds)
  const [, street = '', community = ''] = place.trail
  const view: StationView = {
    ...stationRow(node, place.name, written, crowd, now),
    street,
    community,
    broken: [...written.broken],
    photos: written.photos.flatMap(file => links.get(file) ?? []),
    ...compact({ phone: written.phone }),
  }
  return view
}
