/** Whether somebody may come or leave at this moment. */
import { doorCloses, doorOpens } from './rules-times'

interface Activity {
  readonly state: 'open' | 'cancelled'
  readonly counts: 'volunteer' | 'rider' | 'none'
  readonly startsAt: number
  readonly endsAt: number
}

export function comingProblem({ state, counts, startsAt, endsAt }: Activity, at: number) {
  if (state === 'cancelled') return { code: 'ACTIVITY_CANCELLED', detail: {} } as const
  if (counts === 'none') return { code: 'NO_HOURS_HERE', detail: {} } as const
  if (at < doorOpens(startsAt)) return { code: 'TOO_EARLY', detail: { from: doorOpens(startsAt) } } as const
  return at >= endsAt ? ({ code: 'ACTIVITY_OVER', detail: {} } as const) : undefined
}

export const leavesTooLate = ({ endsAt }: Pick<Activity, 'endsAt'>, at: number): boolean => at > doorCloses(endsAt)
