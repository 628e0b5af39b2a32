/** Packs taken along to a place without network: how long they may be handed out, and what is odd about one that becomes known. */
import { giftDefaults } from '../../src/contract/gifts/defaults'
import { dayOf, startOf } from '../../src/contract/shanghai'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import type { Mark } from './rules-differences'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** Clocks of phones differ by so much. */
const drift = hourMs / 6

/** A day, but never beyond the round's last one. */
export const untilOf = ({ to }: Pick<RoundHere, 'to'>, at: number): number =>
  Math.min(at + giftDefaults.outsideHours * hourMs, startOf(to) + dayMs)

/** A time at which it can have been handed over at all: not before it was taken along, not in the future. What came late is booked. */
export const isPossible = (takenAt: number, at: number, now: number): boolean =>
  at >= takenAt - drift && at <= now + drift

interface Outside {
  /** when it was handed over */
  readonly at: number
  readonly here: Pick<RoundHere, 'to'>
  /** when the round was ended, as far as it has */
  readonly closedAt: number | undefined
  /** true: its batch had ended by then */
  readonly expired: boolean
  /** true: the rest of its allotment had been brought back */
  readonly back: boolean
  /** true: to a guest who is called like the keeper */
  readonly ownName: boolean
  /** true: somebody like them had one */
  readonly alike: boolean
}

/** The gravest first. */
export function marksOf({ at, here, closedAt, expired, back, ownName, alike }: Outside): Mark[] {
  const late = dayOf(at) > here.to || (closedAt !== undefined && at > closedAt)
  return [
    ...(back ? (['afterBack'] as const) : []),
    ...(late ? (['late'] as const) : []),
    ...(expired ? (['expired'] as const) : []),
    ...(ownName ? (['ownName'] as const) : []),
    ...(alike ? (['alike'] as const) : []),
  ]
}
