/** What holds for one thing at one place. Whole units. */
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import type { Batch, Lot } from './rules-batches'

interface Stock {
  readonly quantity: number
  readonly rounds: readonly Pick<RoundHere, 'outside'>[]
}

/** The batch itself, without how much of it lies here. */
export function batchOf({ left: _left, sums: _sums, ...batch }: Lot): Batch {
  return batch
}

/** Packs that somebody has along to hand them out without network, out of all rounds: the book has them, and they do not lie here. */
export const outsideOf = ({ rounds }: Pick<Stock, 'rounds'>): number =>
  rounds.reduce((sum, round) => sum + round.outside, 0)

/** Units of a batch that may leave. */
export const freeOf = (stock: Stock, { left }: Pick<Lot, 'left'>): number =>
  Math.max(0, Math.min(left, stock.quantity - outsideOf(stock)))

/** Fen: what all of it is worth. */
export const worthOf = (lots: readonly Lot[]): number => lots.reduce((sum, { left, value }) => sum + left * value, 0)
