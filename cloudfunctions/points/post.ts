/** The one way in which a purse changes: its record and an entry, in one transaction. */
import type { Purse } from '../../src/contract/points/purses'
import type { Tx } from '../kernel'
import { applied, balanceOf, type Effect, emptyAccount, never, nextLapse, worthOf } from './rules-account'
import { noticeDue } from './rules-purse'
import { type EntryRecord, entryId, type PurseRecord, pointEntries, purseId, purseRecords } from './store'

/** The purse as it stands; an empty one that is not written yet for whoever has none. One read. */
export async function purseOf(tx: Tx, person: string, purse: Purse): Promise<PurseRecord> {
  const _id = purseId(person, purse)
  const record = await tx.get(purseRecords, _id)
  return (
    record ?? { _id, person, purse, ...emptyAccount, nextLapse: never, noticeDue: never, earnedOn: {}, frozen: false }
  )
}

/** What an entry says besides what follows from the purse. */
export type Wording = Omit<
  EntryRecord,
  '_id' | 'account' | 'person' | 'purse' | 'move' | 'effect' | 'points' | 'after' | 'at'
>

/**
 * Writes the entry and the purse as it is afterwards: two writes, no reads. Two at once write the same purse, so one of them runs again;
 * the same cause twice is refused by the database. `beside`: what else of the purse changes with it.
 */
export async function post(
  tx: Tx,
  before: PurseRecord,
  effect: Effect,
  wording: Wording,
  now: number,
  beside: Partial<Pick<PurseRecord, 'earnedOn' | 'given'>> = {},
): Promise<{ readonly entry: EntryRecord; readonly purse: PurseRecord }> {
  const account = applied(before, effect)
  const purse: PurseRecord = {
    ...before,
    ...beside,
    ...account,
    nextLapse: nextLapse(account),
    noticeDue: noticeDue(account, before),
  }
  const entry: EntryRecord = {
    _id: entryId(before._id, account.moves),
    account: before._id,
    person: before.person,
    purse: before.purse,
    move: account.moves,
    ...wording,
    effect,
    points: worthOf(effect) + effect.honour,
    after: balanceOf(account) - account.debt,
    at: now,
  }
  await tx.put(purseRecords, purse)
  await tx.create(pointEntries, entry)
  return { entry, purse }
}
