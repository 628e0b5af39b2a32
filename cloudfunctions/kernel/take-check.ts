/** Takes WeChat's answers about pictures. They are pushed once, sometimes twice, sometimes never, sometimes before we know their names. */

import { minutes, now } from './clock'
import { callerContext } from './cloud'
import { finish } from './finish-checks'
import { log } from './log'
import type { Job } from './module'
import { changeCheck, checkOfTrace } from './open-checks'
import { laterFrom } from './outbox'
import { type PushedCheck, verdicts } from './rules-checks'

/** The kernel's own job. */
export const takeCheckJob = 'kernel.takeCheck'

/** An answer may be faster than the row that says what it answers. */
const patience = minutes(1)

/** WeChat's own push says nothing reliable about where it comes from; a phone cannot hide that it is one. */
export function pushedByPhone(): boolean {
  const { SOURCE } = callerContext()
  return String(SOURCE ?? '')
    .split(',')
    .some(source => /^wx_(client|http)$/.test(source.trim()))
}

/** Keeps the answer in the outbox; the same answer once. */
export async function keepPush({ trace, verdict }: PushedCheck): Promise<void> {
  const at = now()
  await laterFrom(`check.${trace}`, at)(takeCheckJob, { trace, verdict, at }, { once: `check.${trace}` })
}

export const takeCheck: Job = async ({ trace, verdict: said, at }, { now }) => {
  const verdict = verdicts.find(word => word === said)
  if (typeof trace !== 'string' || !verdict) throw new TypeError('not the answer of a check')
  const row = await checkOfTrace(trace)
  if (!row) {
    if (now - Number(at) < patience) throw new Error('the answer came before its question was written down')
    return log('error', { pictureCheck: 'nobody waits for this answer' })
  }
  await changeCheck(row._id, (known, tx) =>
    finish(
      // the first answer counts
      {
        ...known,
        files: known.files.map(file =>
          file.traces.includes(trace) ? { ...file, result: file.result ?? verdict } : file,
        ),
      },
      tx,
    ),
  )
}
