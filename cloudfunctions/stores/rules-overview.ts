/** What lies at each place, in four numbers. Values fen, days YYYY-MM-DD. */
import type { NodeId } from '../../src/contract/organisation'
import type { Lot } from './rules-batches'
import { worthOf } from './rules-stock'

interface Summed {
  readonly node: NodeId
  readonly thing: { readonly kind: 'item' | 'kit'; readonly id: string }
  readonly quantity: number
  readonly lots: readonly Lot[]
  readonly firstExpiry: string
}

/** Whether a place runs low of an item; of what it has never had it cannot. */
export const isLow = (quantity: number, low: number | undefined): boolean =>
  low !== undefined && low > 0 && quantity <= low

/** `lows`: by item, the number from which on it is low. `soon`: the last day that counts as soon. Most value first. */
export function sumsOf(stocks: readonly Summed[], lows: ReadonlyMap<string, number>, soon: string) {
  const sums = new Map<NodeId, { node: NodeId; value: number; things: number; low: number; expiring: number }>()
  for (const { node, thing, quantity, lots, firstExpiry } of stocks) {
    const sum = sums.get(node) ?? { node, value: 0, things: 0, low: 0, expiring: 0 }
    sum.value += worthOf(lots)
    sum.things += quantity > 0 ? 1 : 0
    sum.low += thing.kind === 'item' && isLow(quantity, lows.get(thing.id)) ? 1 : 0
    sum.expiring += firstExpiry <= soon ? 1 : 0
    sums.set(node, sum)
  }
  return [...sums.values()].sort((one, other) => other.value - one.value || (one.node < other.node ? -1 : 1))
}
