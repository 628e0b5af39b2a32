/**
 * The outbox: what must happen after a commit (messages, checks, erasing). The row is written with the effect and drained by the
 * `jobs` function, at least once. A claim is a lease: it moves the row's due time, so the work of a killed worker comes up again.
 */

import { minutes, now as time } from './clock'
import { atMost } from './conditions'
import { collection, type Stored } from './documents'
import { log } from './log'
import type { Job, LaterOnce } from './module'
import { changeIf, find } from './reads'
import { type Tx, transact } from './transaction'

interface OutboxRow extends Stored {
  /** `domain.job` */
  readonly job: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly state: 'waiting' | 'done' | 'failed'
  readonly attempts: number
  /** not before this time */
  readonly due: number
  readonly at: number
}

const outbox = collection<OutboxRow>('outbox')
const lease = minutes(5)
const maxAttempts = 8

/** The kernel's own job: every module erases what it keeps about `personId`. */
export const eraseJob = 'kernel.erase'

export function leaveForLater(
  tx: Tx,
  { id, job, payload, due }: Pick<OutboxRow, 'job' | 'payload' | 'due'> & { readonly id: string },
): Promise<void> {
  // rows are removed a month after `at`, and no earlier than they are due
  return tx.create(outbox, { _id: id, job, payload, state: 'waiting', attempts: 0, due, at: due })
}

/**
 * Runs what is due, oldest first, at most `limit` rows, and takes no further one after `until` (ms UTC), so that nothing is begun that the
 * end of the function's time would cut off. Returns how many were done and how many failed this time.
 */
export async function drain(
  jobs: ReadonlyMap<string, Job>,
  now: number,
  { limit = 50, until = Number.POSITIVE_INFINITY }: { readonly limit?: number; readonly until?: number } = {},
): Promise<{ done: number; failed: number }> {
  const due = await find(outbox, { where: { state: 'waiting', due: atMost(now) }, orderBy: ['due', 'asc'], limit })
  const tally = { done: 0, failed: 0 }
  for (const row of due) {
    if (time() >= until) break
    const attempts = row.attempts + 1
    const mine = await changeIf(
      outbox,
      row._id,
      { state: 'waiting', attempts: row.attempts },
      { attempts, due: now + lease },
    )
    if (!mine) continue
    try {
      const job = jobs.get(row.job)
      if (!job) throw new Error(`no module has a job ${row.job}`)
      await job(row.payload, { now, id: row._id, later: laterFrom(row._id, now) })
      await changeIf(outbox, row._id, { state: 'waiting', attempts }, { state: 'done' })
      tally.done += 1
    } catch (thrown) {
      tally.failed += 1
      log('error', { outbox: row._id, job: row.job, attempts, thrown })
      const next = attempts >= maxAttempts ? { state: 'failed' as const } : { due: now + minutes(2 ** attempts) }
      await changeIf(outbox, row._id, { state: 'waiting', attempts }, next)
    }
  }
  return tally
}

/** Rows that a job, or an hour's housekeeping, leaves: their ids are derived from `row`, so what runs again leaves no second one. */
export function laterFrom(row: string, now: number): LaterOnce {
  let left = 0
  return async (job, payload, { due = now, once } = {}) => {
    if (once === undefined) left += 1
    const id = once ?? `${row}.${left}`
    await transact(async tx => ({
      commit: (await tx.get(outbox, id)) ?? (await leaveForLater(tx, { id, job, payload, due: Math.max(now, due) })),
    }))
  }
}
