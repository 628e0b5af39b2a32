/**
 * Runs a command: one transaction { admit → scope → run → output check → journal }, in which everything is kept or nothing.
 * The happy path never reads the journal: the row's derived id refuses a second effect, and only a refusal or a failed attempt asks
 * whether an earlier call had already succeeded.
 */

import * as z from 'zod/mini'
import type { Action } from '../../src/contract/define'
import type { KernelCode } from '../../src/contract/reply'
import { admit } from './actor'
import { hashInput, type JournalRow, journal, journalRow, receiptId } from './journal'
import { log } from './log'
import type { AfterCommit, CommandContext, Handler, Later } from './module'
import { leaveForLater } from './outbox'
import { read } from './reads'
import { isRefused, type Refused, refuse } from './refusal'
import type { Request } from './request'
import { resolveScope } from './scope'
import { Contended, type Tx, transact } from './transaction'

type Outcome = { readonly data: unknown } | Refused
type Done = { readonly data: unknown; readonly after: readonly AfterCommit[] }
type Undone = { readonly earlier: JournalRow } | { readonly refusal: Refused; readonly after: readonly AfterCommit[] }

export async function runCommand(action: Action, handler: Handler, request: Request, key: string): Promise<Outcome> {
  const id = receiptId(request.account, action, key)
  const inputHash = hashInput(request.input)
  const attemptOnce = (tx: Tx, attempt: number) =>
    runInside(tx, attempt, action, handler, request, { id, inputHash, key })
  let undone: Undone
  try {
    const verdict = await transact<Done, Undone>(attemptOnce)
    if ('commit' in verdict) {
      await runAll(verdict.commit.after, request)
      return { data: verdict.commit.data }
    }
    undone = verdict.undo
  } catch (thrown) {
    const earlier = await read(journal, id)
    if (earlier) return answerFrom(earlier, inputHash)
    if (thrown instanceof Contended) return refuse<KernelCode>('BUSY')
    throw thrown
  }
  if ('earlier' in undone) return answerFrom(undone.earlier, inputHash)
  const earlier = await read(journal, id)
  if (earlier) return answerFrom(earlier, inputHash)
  await runAll(undone.after, request)
  return undone.refusal
}

/** What should not wait for the timer happens now; a failure changes nothing, for a job in the outbox does the same later. */
async function runAll(after: readonly AfterCommit[], { requestId }: Request): Promise<void> {
  for (const work of after) {
    try {
      await work()
    } catch (thrown) {
      log('error', { requestId, afterCommit: 'left to the outbox', thrown })
    }
  }
}

/** What the first call was told; the same key for something else is the app's mistake and has no effect. */
function answerFrom(earlier: JournalRow, inputHash: string): Outcome {
  return earlier.inputHash === inputHash && earlier.reply
    ? { data: earlier.reply.data }
    : refuse<KernelCode>('CONFLICT')
}

async function runInside(
  tx: Tx,
  attempt: number,
  action: Action,
  handler: Handler,
  { input, account, requestId, now, personalData, group, together }: Request,
  { id, inputHash, key }: { id: string; inputHash: string; key: string },
): Promise<{ commit: Done } | { undo: Undone }> {
  if (attempt > 1) {
    const earlier = await tx.get(journal, id)
    if (earlier) return { undo: { earlier } }
  }
  const whenRefused: AfterCommit[] = []
  const undo = (refusal: Refused) => ({ undo: { refusal, after: whenRefused } })
  const actor = await admit(account, action.access, tx.get)
  if (isRefused(actor)) return undo(actor)
  let by = action.access.kind === 'everyone' ? account : actor.person().personId
  let jobs = 0
  const after: AfterCommit[] = []
  let about: string | undefined
  const later: Later = (job, payload, { due = now } = {}) => {
    jobs += 1
    return leaveForLater(tx, { id: `${id}.${jobs}`, job, payload, due: Math.max(now, due) })
  }
  const context: CommandContext = {
    actor,
    requestId,
    now,
    personalData,
    group,
    tx,
    key,
    later,
    together: (job, payload) => together.get(job)?.(tx, payload, { now }) ?? later(job, payload),
    afterCommit: work => {
      after.push(work)
    },
    afterRefusal: work => {
      whenRefused.push(work)
    },
    concerns: personId => {
      about = personId
    },
    actsAs: personId => {
      by = personId
    },
  }
  const node = await resolveScope(action, handler, input, context)
  if (isRefused(node)) return undo(node)
  const result = await handler.run(input, context)
  if (isRefused(result)) return undo(result)
  const data = z.parse(action.output, result)
  const row = journalRow({ id, action, input, by, at: now, requestId, node, about })
  await tx.create(journal, { ...row, inputHash, reply: { data }, repliedAt: now })
  return { commit: { data, after } }
}
