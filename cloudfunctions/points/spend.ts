/** Points pay for something, and come back: for the market, within its transaction. */
import { pointsDefaults } from '../../src/contract/points/defaults'
import type { Purse } from '../../src/contract/points/purses'
import { days, refuse, type Tx } from '../kernel'
import { post, purseOf } from './post'
import { spendable } from './rules-account'
import { refunded, spent } from './rules-movements'
import { type EntryRecord, pointEntries } from './store'

export interface Payment {
  readonly person: string
  readonly purse: Purse
  /** hundredths */
  readonly points: number
  /** what is paid, e.g. the order: once */
  readonly cause: string
  readonly title: string
}

/** One read, two writes; `entry` is what a refund will need. Refused with TOO_FEW_POINTS (what there is) or PURSE_FROZEN. */
export async function pay(tx: Tx, { person, purse, points, cause, title }: Payment, now: number) {
  const before = await purseOf(tx, person, purse)
  if (before.frozen) return refuse('PURSE_FROZEN')
  const effect = spent(before, points, now)
  if (effect === 'TOO_FEW_POINTS') return refuse('TOO_FEW_POINTS', { balance: spendable(before, now) })
  const { entry, purse: after } = await post(tx, before, effect, { kind: 'spend', cause, title }, now)
  return { entry: entry._id, balance: spendable(after, now) }
}

/** Two reads, two writes. The spending's own record says in the same transaction that it has come back. */
export async function payBack(tx: Tx, spending: string, title: string, now: number): Promise<void> {
  const entry = await tx.get(pointEntries, spending)
  if (!entry) throw new Error(`there is no entry ${spending}`)
  const before = await purseOf(tx, entry.person, entry.purse)
  const effect = refunded(before, entry.effect, now, now + days(pointsDefaults.graceDays))
  await post(tx, before, effect, { kind: 'refund', cause: refundOf(entry), title, reverses: spending }, now)
}

const refundOf = ({ cause }: EntryRecord): string => `refund.${cause}`
