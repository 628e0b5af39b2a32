/** What waits for those who look after stores, the place of each: for the worker's desk. */
import type { NodeId } from '../../src/contract/organisation'
import { atMost, now as clock, find, mostCounted, nodesOf } from '../kernel'
import { soonAt } from './overview'
import { storeStocks, transfers } from './store'

/** Transfers that have not been received. */
export const transfersWaiting = (node: NodeId) => nodesOf(transfers, { areas: node, state: 'underWay' })

/** How much of a thing is on its way to each place at and below `node`. */
export async function comingTo(node: NodeId, thing: string): Promise<ReadonlyMap<NodeId, number>> {
  const where = { areas: node, state: 'underWay' } as const
  const found = await find(transfers, { where, limit: mostCounted, fields: ['node', 'lines'] as const })
  const coming = new Map<NodeId, number>()
  for (const { node: to, lines } of found) {
    const count = lines.reduce((sum, line) => sum + (line.thing.id === thing ? line.count : 0), 0)
    coming.set(to, (coming.get(to) ?? 0) + count)
  }
  return coming
}

/** Batches that end soon or have ended. */
export const batchesEnding = (node: NodeId, now = clock()) =>
  nodesOf(storeStocks, { areas: node, firstExpiry: atMost(soonAt(now)) })

/** Counts of others: nobody confirms their own. */
export async function countsWaiting(node: NodeId, personId: string): Promise<readonly NodeId[]> {
  const where = { areas: node, toConfirm: true }
  const found = await find(storeStocks, { where, limit: mostCounted, fields: ['node', 'counting'] as const })
  return found.flatMap(({ node: at, counting }) => (counting && counting.by !== personId ? [at] : []))
}
