/** Places as the app shows them: with the names of what they lie in. */
import { lineage, type NodeId, rangeBelow } from '../../src/contract/organisation'
import type { Place } from '../../src/contract/people'
import { between, find, readMany, type Tx } from '../kernel'
import { type PlaceRecord, places } from './store'

/** Looks up these nodes together with everything above them in one read. */
export async function placesById(ids: readonly NodeId[]): Promise<ReadonlyMap<NodeId, Place>> {
  const records = await readMany(places, ids.flatMap(lineage))
  return describe(
    records.filter(record => ids.includes(record._id)),
    records,
  )
}

/** The place, if it exists and is in use. */
export async function openPlace(tx: Tx, node: NodeId): Promise<PlaceRecord | undefined> {
  const place = await tx.get(places, node)
  return place?.open ? place : undefined
}

const mostStations = 300

/** The stations in use at the node itself or below it, in the order of their ids; with `from` only this one and those behind it. */
export async function stationsIn(node: NodeId, from: NodeId = node): Promise<readonly PlaceRecord[]> {
  const where = { kind: 'station', _id: between(from, rangeBelow(node)[1]) }
  const found = await find(places, { where, orderBy: ['_id', 'asc'], limit: mostStations })
  return found.filter(({ open }) => open)
}

export function describe(wanted: readonly PlaceRecord[], known: readonly PlaceRecord[]): ReadonlyMap<NodeId, Place> {
  const names = new Map(known.map(record => [record._id, record.name]))
  return new Map(
    wanted.map(({ _id: id, kind, name, open }) => {
      const trail = lineage(id)
        .slice(0, -1)
        .map(above => names.get(above) ?? above)
      return [id, { id, kind, name, trail, open }]
    }),
  )
}
