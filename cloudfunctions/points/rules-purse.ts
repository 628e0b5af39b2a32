/** What stands beside a purse's lots, as it follows from them. */
import { pointsDefaults } from '../../src/contract/points/defaults'
import { dayOf } from '../../src/contract/shanghai'
import { type Account, never, nextLapse } from './rules-account'

const dayMs = 86_400_000

/** When the owner is to be told of the next lapse. Told once of each: `before` is what was due then. */
export function noticeDue(account: Account, before?: { readonly nextLapse: number; readonly noticeDue: number }) {
  const next = nextLapse(account)
  if (next === never) return never
  return before?.nextLapse === next ? before.noticeDue : next - pointsDefaults.noticeDays * dayMs
}

/** What was earned on a day, with `points` more (or fewer); days that no service is counted for any more are dropped. */
export function earnedWith(
  earnedOn: Readonly<Record<string, number>>,
  day: string,
  points: number,
  now: number,
): Readonly<Record<string, number>> {
  const first = dayOf(now - pointsDefaults.countedDays * dayMs)
  const kept = Object.entries(earnedOn).filter(([one]) => one >= first && one !== day)
  return Object.fromEntries([...kept, [day, Math.max(0, (earnedOn[day] ?? 0) + points)]])
}
