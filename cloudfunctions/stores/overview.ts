/** What lies at each place at or below a node. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import { type stores as contract, storeDefaults } from '../../src/contract/stores'
import { days, localDay, type QueryContext, readMany } from '../kernel'
import { placesById } from '../people'
import { stocksBelow } from './all-stocks'
import { sumsOf } from './rules-overview'
import { items } from './store'

/** The last day that counts as soon. */
export const soonAt = (now: number): string => localDay(now + days(storeDefaults.expiryWarningDays))

export async function placesHolding(node: NodeId, now: number) {
  const { rows, complete } = await stocksBelow(node)
  const things = [...new Set(rows.flatMap(({ thing }) => (thing.kind === 'item' ? [thing.id] : [])))]
  const found = await readMany(items, things)
  const lows = new Map(found.map(({ _id, low }) => [_id, low]))
  const sums = sumsOf(rows, lows, soonAt(now))
  const names = await placesById(sums.map(sum => sum.node))
  const places = sums.map(sum => ({ ...sum, place: names.get(sum.node)?.name ?? sum.node }))
  return { places, complete, lows }
}

export async function overview({ node }: ParsedInputOf<typeof contract.overview>, { now }: QueryContext) {
  const { places, complete } = await placesHolding(node, now)
  return { places, value: places.reduce((sum, { value }) => sum + value, 0), complete }
}
