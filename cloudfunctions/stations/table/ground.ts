import { type NodeId, rangeBelow } from '../../../src/contract/organisation'
import { between, find } from '../../kernel'
import { communityNames, placesOfKinds } from '../../people'
import { writtenOf } from '../details'
import { type StationRecord, stations } from '../store'
import type { Ground } from './rules-ground'

const perRead = 1000
const kinds = ['street', 'community', 'estate', 'station'] as const

/** All of them: one that was left out would look as if nobody had written it. */
async function writtenBelow(node: NodeId): Promise<readonly StationRecord[]> {
  const found: StationRecord[] = []
  let from: string = node
  const to = rangeBelow(node)[1]
  for (;;) {
    const rows = await find(stations, { where: { _id: between(from, to) }, orderBy: ['_id', 'asc'], limit: perRead })
    found.push(...rows)
    const last = rows.at(-1)?._id
    if (last === undefined || rows.length < perRead) return found
    from = `${last}\u0000`
  }
}

/** The stations below a node with all that they hang on; undefined when the node is not there. */
export async function groundOf(node: NodeId): Promise<Ground | undefined> {
  const [places, written, communities] = await Promise.all([
    placesOfKinds(node, kinds),
    writtenBelow(node),
    communityNames(),
  ])
  if (!places) return undefined
  return {
    node,
    places: places.map(({ _id: id, kind, name, open, children }) => ({ id, kind, name, open, children })),
    written: new Map(written.map(record => [record._id, writtenOf(record)])),
    communities,
  }
}
