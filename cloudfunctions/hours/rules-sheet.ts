/** What a leader may write down about a row of a sheet. */
import { doorCloses, doorOpens } from './rules-times'

interface Window {
  readonly startsAt: number
  readonly endsAt: number
}

/** Why these times cannot be; undefined when they can. */
export function rowProblem({ startsAt, endsAt }: Window, came: number, left: number, now: number) {
  if (left <= came) return 'OUT_BEFORE_IN'
  if (left > now) return 'OUT_IN_FUTURE'
  return came < doorOpens(startsAt) || left > doorCloses(endsAt) ? 'OUTSIDE_ACTIVITY' : undefined
}
