/** Batches of a stock: which goes first, and what a movement does to them. Whole units; days YYYY-MM-DD. */
import type { MovementKind } from '../../src/contract/stock'
import type { Batch, Lot } from './rules-batches'

export const noExpiry = '9999-12-31'

const endOf = ({ expires }: Batch): string => expires ?? noExpiry

/** The first to end comes first; of those that end together the one that came first. */
export const firstToEnd = (lots: readonly Lot[]): readonly Lot[] =>
  [...lots].sort((a, b) => endOf(a).localeCompare(endOf(b)))

/** What may still be handed out on this day, the first to end first. */
export const goodOn = (lots: readonly Lot[], today: string): readonly Lot[] =>
  firstToEnd(lots).filter(lot => lot.left > 0 && endOf(lot) >= today)

/** The day on which the first batch that is there ends. */
export const firstExpiryOf = (lots: readonly Lot[]): string =>
  lots.reduce((first, lot) => (lot.left > 0 && endOf(lot) < first ? endOf(lot) : first), noExpiry)

/**
 * The batches after a movement of one of them; a batch that comes for the first time joins them. 'BELOW_ZERO' when there is not so much of
 * it, 'TOO_MANY' when there is no room for another one.
 */
export function lotsAfter(
  lots: readonly Lot[],
  batch: Batch,
  kind: MovementKind,
  change: number,
  most: number,
): readonly Lot[] | 'BELOW_ZERO' | 'TOO_MANY' {
  const known = lots.find(({ lot }) => lot === batch.lot)
  const before = known ?? { ...batch, left: 0, sums: {} }
  const left = before.left + change
  if (left < 0) return 'BELOW_ZERO'
  const after: Lot = { ...before, left, sums: { ...before.sums, [kind]: (before.sums[kind] ?? 0) + change } }
  if (known) return lots.map(lot => (lot.lot === batch.lot ? after : lot))
  return lots.length >= most ? 'TOO_MANY' : [...lots, after]
}

/** So many units, taken from what is good on this day, the first to end first; undefined when there are not so many. */
export function takenFrom(
  lots: readonly Lot[],
  count: number,
  today: string,
): readonly { lot: Lot; count: number }[] | undefined {
  const taken: { lot: Lot; count: number }[] = []
  let open = count
  for (const lot of goodOn(lots, today)) {
    if (open === 0) break
    const some = Math.min(open, lot.left)
    taken.push({ lot, count: some })
    open -= some
  }
  return open === 0 ? taken : undefined
}
