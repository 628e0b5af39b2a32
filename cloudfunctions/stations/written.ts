import type { NodeId } from '../../src/contract/organisation'
import type { StationDetails } from '../../src/contract/stations'
import { readMany } from '../kernel'
import { stations } from './store'

type Written = Pick<StationDetails, 'kind' | 'address' | 'week' | 'services' | 'facilities' | 'phone'>

/** What staff have written about these stations, in one read; one about which nothing is written is missing. */
export async function writtenStations(nodes: readonly NodeId[]): Promise<ReadonlyMap<NodeId, Written>> {
  const records = await readMany(stations, nodes)
  return new Map(records.map(record => [record._id, record]))
}
