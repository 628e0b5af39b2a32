/** A purse's year: what there was before, every movement, and what there was afterwards. */

import type { EntryKind } from '../../src/contract/points/purses'
import { dayOf } from '../../src/contract/shanghai'
import type { Effect } from './rules-account'

/** Of an entry, what a year's sums need. */
export interface Moved {
  readonly move: number
  readonly kind: EntryKind
  readonly title: string
  readonly effect: Effect
  /** signed, honour included */
  readonly points: number
  /** balance less debt, afterwards */
  readonly after: number
  readonly at: number
  readonly day?: string
  readonly reason?: string
}

/** Balances are less what is owed, and without what is honour only. */
export interface YearBook<M extends Moved = Moved> {
  readonly opening: number
  readonly closing: number
  /** honour at the end of the year */
  readonly honour: number
  /** the earliest first */
  readonly entries: readonly M[]
}

const yearOf = (at: number): number => Number(dayOf(at).slice(0, 4))

/** True when nothing before this entry can belong to the year. */
export const isBefore = ({ at }: Pick<Moved, 'at'>, year: number): boolean => yearOf(at) < year

/**
 * Cuts the year out of a book.
 * @param book the latest first, back to the beginning or to an entry before the year
 * @param honourNow honour after the latest entry
 */
export function yearIn<M extends Moved>(book: readonly M[], year: number, honourNow: number): YearBook<M> {
  // by position and not by each entry's own time: two clocks that differ by a second must not tear a year apart
  const from = book.findIndex(({ at }) => yearOf(at) <= year)
  const later = from < 0 ? book : book.slice(0, from)
  const rest = from < 0 ? [] : book.slice(from)
  const end = rest.findIndex(entry => isBefore(entry, year))
  const within = end < 0 ? rest : rest.slice(0, end)
  const opening = end < 0 ? 0 : (rest[end]?.after ?? 0)
  return {
    opening,
    closing: within[0]?.after ?? opening,
    honour: honourNow - later.reduce((sum, { effect }) => sum + effect.honour, 0),
    entries: [...within].reverse(),
  }
}
