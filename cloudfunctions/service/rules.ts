/** What holds for activities. Times are ms UTC. */
import { type Announcement, leaveUntil, phaseOf, type SignUpState, serviceDefaults } from '../../src/contract/service'
import { dayOf, startOf } from '../../src/contract/shanghai'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

type Times = Pick<Announcement, 'startsAt' | 'endsAt'>

/** Why something cannot be published for these times; undefined when it can. */
export function timesProblem({ startsAt, endsAt }: Times, now: number) {
  if (endsAt <= startsAt) return 'ENDS_BEFORE_START'
  if (endsAt - startsAt > serviceDefaults.hoursMost * hourMs) return 'ACTIVITY_TOO_LONG'
  if (startsAt <= now) return 'ACTIVITY_PAST'
  return startsAt > now + serviceDefaults.aheadDays * dayMs ? 'ACTIVITY_TOO_FAR' : undefined
}

/** Two that somebody cannot both be at; one may begin when the other ends. */
export const overlap = (one: Times, other: Times): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** When people are reminded. */
export const eveningBefore = (startsAt: number): number =>
  startOf(dayOf(startsAt)) - dayMs + serviceDefaults.reminderHour * hourMs

interface Leaving {
  readonly state: SignUpState
  /** since when it is so */
  readonly at: number
  /** the piece of work that moved them up from the waiting list */
  readonly movedBy?: string
}
/** What an activity is besides what was announced, as far as the rules ask. */
type Held = Announcement & { readonly state: 'open' | 'cancelled'; readonly taken: number }

/**
 * Whether somebody may still leave by themselves. Who waits always may; after the deadline also who has only just signed up, and who
 * was given a place after it, for they never had another chance.
 */
export function mayLeave(
  { state, at, movedBy }: Leaving,
  activity: Pick<Held, 'startsAt' | 'endsAt' | 'state' | 'cancelHours'>,
  now: number,
): boolean {
  if (state === 'waiting' || activity.state === 'cancelled') return true
  if (phaseOf(activity, now) !== 'coming') return false
  const until = leaveUntil(activity.startsAt, activity.cancelHours)
  if (now <= until) return true
  return now - at <= serviceDefaults.mistakeMinutes * 60_000 || (movedBy !== undefined && at > until)
}

/** Why an activity cannot become so; undefined when it can. */
export function editProblem(before: Held, after: Announcement, now: number) {
  const phase = phaseOf(before, now)
  if (phase === 'cancelled') return { code: 'ACTIVITY_CANCELLED' } as const
  if (phase === 'over') return { code: 'ACTIVITY_OVER' } as const
  const moved = before.startsAt !== after.startsAt || before.endsAt !== after.endsAt
  if (phase === 'running' && (moved || before.counts !== after.counts)) return { code: 'ACTIVITY_STARTED' } as const
  const problem = moved ? timesProblem(after, now) : undefined
  if (problem) return { code: problem }
  if (after.capacity > 0 && after.capacity < before.taken)
    return { code: 'CAPACITY_BELOW_TAKEN', detail: { taken: before.taken } } as const
  return undefined
}
