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

/** Units of a batch that may leave: packs that somebody has along to hand them out without network do not lie here. */
export function freeOf({ quantity, rounds }: Stock, { left }: Lot): number {
  const outside = rounds.reduce((sum, round) => sum + round.outside, 0)
  return Math.max(0, Math.min(left, quantity - outside))
}

/** Fen: what all of it is worth. */
export const worthOf = (lots: readonly Lot[]): number => lots.reduce((sum, { left, value }) => sum + left * value, 0)
