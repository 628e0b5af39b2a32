/** Hands over what WeChat has said of a thing's pictures, and forgets whom it wanted to know for it. */
import { now } from './clock'
import type { Job, Module } from './module'
import { checkedJob, type OpenCheck, openChecks, resultsOf } from './open-checks'
import { leaveForLater } from './outbox'
import { verdicts } from './rules-checks'
import type { Tx } from './transaction'

/** The row as it is now to be written; nothing when all results are there: then it is gone, and its owner is told by a job. */
export async function finish(row: OpenCheck, tx: Tx): Promise<OpenCheck | undefined> {
  if (row.files.some(({ result }) => result === undefined)) return row
  await close(row, tx)
  return undefined
}

/** Removes the row and leaves the job that tells its owner; in the same transaction. */
export async function close(row: OpenCheck, tx: Tx): Promise<void> {
  await tx.remove(openChecks, row._id)
  // a thing may be checked again later: then its row has begun at another time
  const id = `checked.${row._id}.${row.at}`
  const payload = { thing: row._id, results: resultsOf(row) }
  await leaveForLater(tx, { id, job: checkedJob, payload, due: now() })
}

/** Throws, so that it is tried again, when the owner could not take it. */
export const tellOwner =
  (modules: readonly Pick<Module, 'domain' | 'checked'>[]): Job =>
  async ({ thing, results }) => {
    if (typeof thing !== 'string' || !Array.isArray(results)) throw new TypeError('not the results of a check')
    const owner = modules.find(({ domain }) => thing.startsWith(`${domain.name}.`))
    if (!owner?.checked) throw new Error(`nobody takes the results of ${thing.split('.')[0]}`)
    if (results.some(({ result }) => !verdicts.includes(result))) throw new TypeError('not a verdict')
    await owner.checked(thing, results)
  }
