/** What holds for lending. Days are YYYY-MM-DD in Asia/Shanghai, times ms UTC. */
import { bookDefaults } from '../../src/contract/books'
import { dayOf, startOf } from '../../src/contract/shanghai'

const dayMs = 86_400_000
const hourMs = 3_600_000
const { lendingDays, renewalsMost, remindDays, remindHour, copiesMost } = bookDefaults

/** The end of what has not ended yet, and a time that does not come. */
export const notYet = 8_640_000_000_000_000 - 1

const later = (day: string, count: number): string => dayOf(startOf(day) + count * dayMs)

/** The last day for a copy that is taken now. */
export const dueOfLoan = (now: number): string => later(dayOf(now), lendingDays)

/** The last day after a renewal; who is late gets the days from today, not from a day that is over. */
export const dueAfterRenewal = (due: string, now: number): string =>
  later(due > dayOf(now) ? due : dayOf(now), lendingDays)

/** Late is the day after, and every one that follows. */
export const isLate = (due: string, now: number): boolean => due < dayOf(now)

/** When the reader is reminded next, counted from `now`: some days before, on the day, then no more. */
export function remindAfter(due: string, now: number): number {
  const onTheDay = startOf(due) + remindHour * hourMs
  return [onTheDay - remindDays * dayMs, onTheDay].find(at => at > now) ?? notYet
}

interface Copies {
  readonly copies: number
  readonly out: readonly { readonly person?: string }[]
  readonly waiting: readonly string[]
}

export const onShelf = ({ copies, out }: Pick<Copies, 'copies' | 'out'>): number => Math.max(0, copies - out.length)

/** Why a reader cannot take a copy; undefined when they can. `held`: books that they have already. */
export function lendProblem({ copies, out }: Copies, reader: string, held: number) {
  if (out.some(({ person }) => person === reader)) return 'ALREADY_YOURS'
  if (onShelf({ copies, out }) === 0) return 'NONE_LEFT'
  return held >= bookDefaults.booksMost ? 'TOO_MANY_BOOKS' : undefined
}

/** Why a copy cannot be kept longer; who waits beside a full shelf only has to take one. */
export function renewProblem(book: Copies, renewed: number) {
  if (renewed >= renewalsMost) return 'RENEWED_ALREADY'
  return book.waiting.length > 0 && onShelf(book) === 0 ? 'SOMEBODY_WAITS' : undefined
}

/** Copies may become fewer, not fewer than are out. */
export const copiesFit = (copies: number, out: readonly unknown[]): boolean =>
  copies >= out.length && copies <= copiesMost

const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
/** The same title again, whatever stands between its characters. */
export const sameTitle = (one: string, other: string): boolean => bare(one) === bare(other)
