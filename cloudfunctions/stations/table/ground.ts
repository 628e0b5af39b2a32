import { type NodeId, rangeBelow } from '../../../src/contract/organisation'
import { stationsInTable } from '../../../src/contract/stations/table'
import { between, find } from '../../kernel'
import { communityNames, placesOfKinds } from '../../people'
import { writtenOf } from '../details'
import { stations } from '../store'
import type { Ground } from './rules-ground'

const kinds = ['street', 'community', 'estate', 'station'] as const

/** The stations below a node with all that they hang on; undefined when the node is not there. */
export async function groundOf(node: NodeId): Promise<Ground | undefined> {
  const [places, written, communities] = await Promise.all([
    placesOfKinds(node, kinds),
    find(stations, {
      where: { _id: between(node, rangeBelow(node)[1]) },
      orderBy: ['_id', 'asc'],
      limit: stationsInTable,
    }),
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
