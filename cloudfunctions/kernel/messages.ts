/**
 * Subscribe messages to one person, written with the effect that they tell of. The outbox runs the job at least once; the message itself
 * goes out at most once, because WeChat knows no key by which it could tell a second one apart (see `send-message.ts`).
 */
import type { MessageKind } from '../../src/contract/messages'
import type { Later, LaterOnce } from './module'
import { type TemplateData, templateData } from './rules-message'

export interface MessageToSend {
  readonly kind: MessageKind
  /** personId */
  readonly to: string
  /** what opens on a tap, e.g. `pages/advice/thread/index?id=…` */
  readonly page: string
  /** every field of the kind; longer texts are cut to WeChat's limits, times are written by `localTime` */
  readonly fields: Readonly<Record<string, string>>
}

/** The kernel's own job. */
export const messageJob = 'kernel.sendMessage'

/** What the outbox holds of a message. */
export interface MessagePayload {
  readonly kind: MessageKind
  readonly to: string
  readonly page: string
  readonly data: TemplateData
}

/** Sends a message after the commit (`context` of a command or of a job); dropped without a word when the person has not allowed it or has left. */
export function sendLater(context: { readonly later: Later }, message: MessageToSend): Promise<void> {
  return context.later(messageJob, payloadOf(message))
}

/** Out of a job: at most once under this name, whichever job sends it and in whatever order. */
export function sendOnce(context: { readonly later: LaterOnce }, once: string, message: MessageToSend): Promise<void> {
  return context.later(messageJob, payloadOf(message), { once })
}

/** The same, not before `at` (ms UTC). It cannot be called back: what may be called off is reminded of by a job that looks first. */
export function remindAt(context: { readonly later: Later }, at: number, message: MessageToSend): Promise<void> {
  return context.later(messageJob, payloadOf(message), { due: at })
}

const payloadOf = ({ kind, to, page, fields }: MessageToSend): Readonly<Record<string, unknown>> & MessagePayload => ({
  kind,
  to,
  // WeChat refuses a page that starts with a slash
  page: page.replace(/^\//, ''),
  data: templateData(kind, fields),
})
