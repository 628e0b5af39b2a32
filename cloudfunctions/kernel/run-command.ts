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
import type { CommandContext, Handler } from './module'
import { leaveForLater } from './outbox'
import { read } from './reads'
import { isRefused, type Refused, refuse } from './refusal'
import type { Request } from './request'
import { resolveScope } from './scope'
import { Contended, type Tx, transact } from './transaction'

type Outcome = { readonly data: unknown } | Refused
type Undone = { readonly earlier: JournalRow } | { readonly refusal: Refused }

export async function runCommand(action: Action, handler: Handler, request: Request, key: string): Promise<Outcome> {
  const id = receiptId(request.account, action, key)
  const inputHash = hashInput(request.input)
  const attemptOnce = (tx: Tx, attempt: number) =>
    runInside(tx, attempt, action, handler, request, { id, inputHash, key })
  let undone: Undone
  try {
    const verdict = await transact<unknown, Undone>(attemptOnce)
    if ('commit' in verdict) return { data: verdict.commit }
    undone = verdict.undo
  } catch (thrown) {
    const earlier = await read(journal, id)
    if (earlier) return answerFrom(earlier, inputHash)
    if (thrown instanceof Contended) return refuse<KernelCode>('BUSY')
    throw thrown
  }
  if ('earlier' in undone) return answerFrom(undone.earlier, inputHash)
  const earlier = await read(journal, id)
  return earlier ? answerFrom(earlier, inputHash) : undone.refusal
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
  { input, account, requestId, now, personalData, group }: Request,
  { id, inputHash, key }: { id: string; inputHash: string; key: string },
): Promise<{ commit: unknown } | { undo: Undone }> {
  if (attempt > 1) {
    const earlier = await tx.get(journal, id)
    if (earlier) return { undo: { earlier } }
  }
  const undo = (refusal: Refused) => ({ undo: { refusal } })
  const actor = await admit(account, action.access, tx.get)
  if (isRefused(actor)) return undo(actor)
  let by = action.access.kind === 'everyone' ? account : actor.person().personId
  let jobs = 0
  let about: string | undefined
  const context: CommandContext = {
    actor,
    requestId,
    now,
    personalData,
    group,
    tx,
    key,
    later: (job, payload, { due = now } = {}) => {
      jobs += 1
      return leaveForLater(tx, { id: `${id}.${jobs}`, job, payload, due: Math.max(now, due) })
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
  return { commit: data }
}
