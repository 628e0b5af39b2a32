import type { Action } from '../contract/define'
import type { Call } from '../contract/reply'
import { type Answer, refusedHere, unanswered } from './answer'
import { utf8Length } from './utf8-length'

export interface CallOptions {
  /** ms; 10 s unless told otherwise */
  readonly timeoutMs?: number
  /** says from which group the app was opened, where WeChat tells it */
  readonly group?: boolean
}

/** The options of a call to this action. */
export const optionsFor = ({ group }: Pick<Action, 'group'>, options: CallOptions = {}): CallOptions =>
  group ? { ...options, group } : options

/** The CloudID of the group from whose card the app was opened; undefined where there is none, or WeChat does not say. */
export type GroupCloudId = () => Promise<string | undefined>

/** The way to the cloud. `call` never rejects. */
export interface Transport {
  call(action: string, input: unknown, key?: string, options?: CallOptions): Promise<Answer>
}

export const callTimeoutMs = 10_000
/** WeChat: a call to a cloud function carries at most 100 KB. */
const requestLimitBytes = 100 * 1024

/** Sends one envelope: refuses what WeChat would refuse, gives up after the timeout and forgets what comes later. */
export async function deliver(
  call: Call,
  options: CallOptions | undefined,
  send: (text: string, expired: Promise<void>) => Promise<Answer>,
): Promise<Answer> {
  const text = JSON.stringify(call)
  if (utf8Length(text) > requestLimitBytes) return refusedHere({ code: 'TOO_LARGE' })
  let timer: ReturnType<typeof setTimeout> | undefined
  const expired = new Promise<void>(resolve => {
    timer = setTimeout(resolve, options?.timeoutMs ?? callTimeoutMs)
  })
  const sent = send(text, expired).catch(() => unanswered('OFFLINE'))
  const answer = await Promise.race([sent, expired.then(() => unanswered('TIMEOUT'))])
  clearTimeout(timer)
  return answer
}

/** The envelope of a call; queries have no key. */
export const envelope = (action: string, input: unknown, key?: string): Call =>
  key === undefined ? { action, input } : { action, input, key }
