/** A fixed number of points for something that was no service: for other domains, within their transaction. */
import type { Purse } from '../../src/contract/points/purses'
import type { Tx } from '../kernel'
import { post, purseOf } from './post'
import { reverseAward } from './reverse'
import { ruleFor } from './rule'
import { lapsesAt } from './rules-award'
import { awarded } from './rules-movements'
import { pointEntries } from './store'

export interface Prize {
  readonly person: string
  readonly purse: Purse
  /** what it is for, e.g. the snap; earns once, whoever asks how often */
  readonly cause: string
  readonly title: string
  /** a name, for its owner to read */
  readonly place: string
  /** YYYY-MM-DD in Asia/Shanghai; points lapse by the rule of this day */
  readonly day: string
  /** hundredths, above zero */
  readonly points: number
}

/**
 * One read of rules and one of the purse, two writes; the entry's id. The caller's own record says in the same transaction that it has
 * been booked. It names neither place nor day of a service, so boards, stars and certificates, which tell of service, leave it out.
 */
export async function prize(
  tx: Tx,
  { person, purse, cause, title, place, day, points }: Prize,
  now: number,
): Promise<string> {
  const { lapse } = await ruleFor(purse, day)
  const lapses = lapsesAt(lapse, day)
  const before = await purseOf(tx, person, purse)
  const wording = { kind: 'praise', cause, title, place, lapses } as const
  const { entry } = await post(tx, before, awarded(before, points, lapses), wording, now)
  return entry._id
}

/** Takes it back by a counter-entry; what was spent of it is owed. The caller's record says so in the same transaction. */
export async function takeBackPrize(
  tx: Tx,
  id: string,
  why: { readonly by: string; readonly reason: string },
  now: number,
): Promise<void> {
  const entry = await tx.get(pointEntries, id)
  if (entry?.kind !== 'praise') throw new Error(`there is no prize ${id}`)
  await reverseAward(tx, entry, why, now)
}
