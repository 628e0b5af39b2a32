/** Parts of a sitting. Days and wall times are Asia/Shanghai. */
import { adviceDefaults } from '../../src/contract/advice'
import { dayOf, shanghaiMs } from '../../src/contract/shanghai'

const minuteMs = 60_000
const hourMs = 3_600_000
const dayMs = 86_400_000

export interface SittingTimes {
  /** ms UTC */
  readonly startsAt: number
  /** length of one part */
  readonly minutes: number
  readonly count: number
}

/** 2026-11-23 and 14:30 → ms UTC; undefined for a day that does not exist. */
export function instantOf(day: string, time: string): number | undefined {
  const at = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return undefined
  return at - shanghaiMs
}

export const slotAt = ({ startsAt, minutes }: SittingTimes, number: number): number =>
  startsAt + number * minutes * minuteMs
const endOf = (times: SittingTimes): number => slotAt(times, times.count)

export const overlap = (one: SittingTimes, other: SittingTimes): boolean =>
  one.startsAt < endOf(other) && other.startsAt < endOf(one)

/** Why a sitting cannot be offered; undefined when it can. */
export function sittingProblem(times: SittingTimes, now: number) {
  if (times.startsAt <= now) return 'SLOT_PAST'
  if (times.startsAt > now + adviceDefaults.bookAheadDays * dayMs) return 'SLOT_TOO_FAR'
  return dayOf(times.startsAt) === dayOf(endOf(times) - 1) ? undefined : 'SLOT_PAST_MIDNIGHT'
}

export const mayCancel = (at: number, now: number): boolean => at - now >= adviceDefaults.cancelHours * hourMs

/** When to remind: at six in the evening of the day before; undefined when that is over. */
export function reminderFor(at: number, now: number): number | undefined {
  const evening = Math.floor((at + shanghaiMs) / dayMs) * dayMs - shanghaiMs - 6 * hourMs
  return evening > now ? evening : undefined
}
