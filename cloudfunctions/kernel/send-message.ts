/**
 * Sends one message of the outbox. The permission is claimed for the row before WeChat is asked, so a row that comes up again (its worker
 * was killed, the answer was lost) finds its claim and sends nothing: at most one message for a row. A worker killed between claim and
 * sending loses the message; what it told of still stands in the app.
 */
import { type MessageKind, messageKindNames } from '../../src/contract/messages'
import { openapi } from './cloud'
import { failureKind } from './failures'
import { log } from './log'
import type { MessagePayload } from './messages'
import type { JobContext } from './module'
import { claim, giveBack, refusedByPerson } from './rules-subscription'
import { changeSubscription } from './subscriptions'

/** WeChat: user refuse to accept the msg */
const refusedNumber = 43101
/** WeChat: invalid openid; the account is gone */
const goneNumber = 40003

export async function sendMessage(payload: Readonly<Record<string, unknown>>, { now, id }: JobContext): Promise<void> {
  const { kind, to, page, data } = readPayload(payload)
  const before = await changeSubscription(to, known => claim(known, kind, id, now))
  if (!before?.openid) return
  const { openid } = before
  const templateId = MESSAGE_TEMPLATES[kind] ?? ''
  try {
    await openapi.subscribeMessage.send({ touser: openid, templateId, page, data })
  } catch (thrown) {
    const number = (thrown as { readonly errCode?: unknown }).errCode
    if (number === refusedNumber || number === goneNumber) return void (await changeSubscription(to, refusedByPerson))
    // it may have arrived: a message too few is better than the same one twice
    if (failureKind(thrown) === 'timeout') return log('error', { message: id, kind, lost: 'no answer' })
    await changeSubscription(to, known => giveBack(known, kind, id, openid))
    throw thrown
  }
}

function readPayload(payload: Readonly<Record<string, unknown>>): MessagePayload {
  const { kind, to, page, data } = payload as Partial<MessagePayload>
  if (!messageKindNames.some(name => name === kind) || typeof to !== 'string' || typeof page !== 'string' || !data)
    throw new TypeError('not a message')
  return { kind: kind as MessageKind, to, page, data }
}
