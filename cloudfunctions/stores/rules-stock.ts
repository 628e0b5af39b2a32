/** What holds for one thing at one place. Whole units. */
import type { Batch, Lot, StoreStockRecord } from './store'

/** The batch itself, without how much of it lies here. */
export function batchOf({ left: _left, sums: _sums, ...batch }: Lot): Batch {
  return batch
}

/** Units of a batch that may leave: packs that somebody has along to hand them out without network do not lie here. */
export function freeOf({ quantity, rounds }: Pick<StoreStockRecord, 'quantity' | 'rounds'>, { left }: Lot): number {
  const outside = rounds.reduce((sum, round) => sum + round.outside, 0)
  return Math.max(0, Math.min(left, quantity - outside))
}

/** Fen: what all of it is worth. */
export const worthOf = (lots: readonly Lot[]): number => lots.reduce((sum, { left, value }) => sum + left * value, 0)
