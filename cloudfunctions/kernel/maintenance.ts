/** Keeps no row longer than `config/collections` says. Runs once an hour, by whichever invocation claims the hour. */

import { days, minutes } from './clock'
import { database } from './cloud'
import { atMost } from './conditions'
import { collection, type Stored } from './documents'
import { removeFiles } from './files'
import { journal } from './journal'
import type { Module } from './module'
import { laterFrom } from './outbox'
import { changeIf, find, read } from './reads'
import { tendChecks } from './tend-checks'
import { transact } from './transaction'

/** Collection → days that its rows are kept, counted from their field `at`; `files` is the field that lists files which go with a row. */
export type Retention = Readonly<Record<string, { readonly days: number; readonly files?: string }>>

interface Schedule extends Stored {
  readonly nextAt: number
}
const schedule = collection<Schedule>('schedule')
const replyDays = 30

/** Removes what is too old, then lets every module tend its own; the number of rows removed, or nothing when it is not this invocation's turn. */
export async function maintain(
  retention: Retention,
  now: number,
  modules: readonly Pick<Module, 'domain' | 'tend'>[] = [],
): Promise<number | undefined> {
  if (!(await claimTurn(now))) return undefined
  let removed = 0
  for (const [name, { days: kept, files }] of Object.entries(retention)) {
    const before = now - days(kept)
    removed += files === undefined ? await removeOlderThan(name, before) : await removeWithFiles(name, files, before)
  }
  await dropReplies(now - days(replyDays))
  await tendChecks(now)
  for (const { domain, tend } of modules) await tend?.({ now, later: laterFrom(`tend.${domain.name}.${now}`, now) })
  return removed
}

async function claimTurn(now: number): Promise<boolean> {
  const turn = await read(schedule, 'maintenance')
  if (turn)
    return turn.nextAt <= now && changeIf(schedule, turn._id, { nextAt: turn.nextAt }, { nextAt: now + minutes(60) })
  await transact(async tx => ({
    commit:
      (await tx.get(schedule, 'maintenance')) ??
      (await tx.put(schedule, { _id: 'maintenance', nextAt: now + minutes(60) })),
  }))
  return true
}

async function removeOlderThan(name: string, before: number): Promise<number> {
  const old = database.collection(name).where({ at: database.command.lt(before) }) as unknown as {
    remove(): Promise<{ stats: { removed: number } }>
  }
  return (await old.remove()).stats.removed
}

/** Rows of one round that have files; the next hour does the rest. */
const withFilesAtOnce = 50

/** The files first: once the row is gone nothing leads to them. */
async function removeWithFiles(name: string, field: string, before: number): Promise<number> {
  const from = collection<Stored & { readonly at: number }>(name)
  const old = await find(from, { where: { at: atMost(before) }, orderBy: ['at', 'asc'], limit: withFilesAtOnce })
  for (const row of old) {
    await removeFiles((row as unknown as Readonly<Record<string, readonly string[]>>)[field] ?? [])
    await transact(async tx => ({ commit: await tx.remove(from, row._id) }))
  }
  return old.length
}

/** A retry a month later is no retry; the reply may hold what only its receiver should read. */
async function dropReplies(before: number): Promise<void> {
  const _ = database.command
  await database
    .collection(journal.name)
    .where({ repliedAt: _.lt(before) })
    .update({ data: { reply: _.remove(), repliedAt: _.remove() } })
}
