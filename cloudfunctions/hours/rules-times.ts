/** What counts of the time that somebody was there. Times are ms UTC, durations whole minutes. */
import { hoursDefaults } from '../../src/contract/hours/defaults'
import type { Flag, Way } from '../../src/contract/hours/records'

const minuteMs = 60_000

export interface Presence {
  /** of the activity */
  readonly startsAt: number
  readonly endsAt: number
  readonly in: number
  readonly inBy?: Way
  readonly out?: number
  readonly outBy?: Way
}

const minuteBefore = (at: number): number => Math.floor(at / minuteMs) * minuteMs
const minuteAfter = (at: number): number => Math.ceil(at / minuteMs) * minuteMs

/**
 * From when and until when it counts: within the activity, whenever somebody came or left, the minutes of both included, so that a queue at
 * the code costs nobody a quarter of an hour. Nobody signed out: until the end.
 */
export function counted({ startsAt, endsAt, in: came, out }: Presence): readonly [from: number, to: number] {
  const from = Math.max(minuteBefore(came), startsAt)
  return [from, Math.max(from, Math.min(out === undefined ? endsAt : minuteAfter(out), endsAt))]
}

export const minutesOf = ([from, to]: readonly [number, number]): number => Math.floor((to - from) / minuteMs)

/** When somebody may sign in, and out. */
export const doorOpens = (startsAt: number): number => startsAt - hoursDefaults.earlyMinutes * minuteMs
export const doorCloses = (endsAt: number): number => endsAt + hoursDefaults.lateMinutes * minuteMs

/** Nobody has signed out, and nobody can any more. */
const isForgotten = ({ endsAt, out }: Presence, now: number): boolean => out === undefined && now > doorCloses(endsAt)

/** What a reviewer should look at. */
export function flagsOf(presence: Presence, now: number): readonly Flag[] {
  const { startsAt, endsAt, in: came, inBy, out, outBy } = presence
  const found: (Flag | false)[] = [
    came < startsAt - minuteMs && 'early',
    came > startsAt + minuteMs && 'late',
    isForgotten(presence, now) && 'forgotten',
    outBy === 'said' && 'said',
    inBy === 'sheet' && 'sheet',
    out !== undefined && out > endsAt + minuteMs && 'overrun',
  ]
  return found.filter(flag => flag !== false)
}

/** Minutes of `own` that lie in one of the others; the same time counts once. */
export function overlapOf(own: readonly [number, number], others: readonly (readonly [number, number])[]): number {
  const inside = others
    .map(([from, to]) => [Math.max(from, own[0]), Math.min(to, own[1])] as const)
    .filter(([from, to]) => to > from)
    .sort((one, other) => one[0] - other[0])
  let covered = 0
  let end = own[0]
  for (const [from, to] of inside) {
    covered += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return Math.ceil(covered / minuteMs)
}
