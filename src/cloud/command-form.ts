/**
 * One form that sends one command. Its key is made when the form opens and lives until the command has taken effect or the person
 * sends something else, so a second tap, a time-out and a second try are all the same wish.
 * Plain code without React; `useCommand` is its face.
 */

import * as z from 'zod/mini'
import type { Action } from '../contract/define'
import type { Failure, Reply } from '../contract/reply'
import { type CallOptions, optionsFor } from './call'
import { newKey } from './command-key'
import type { RetryQueue } from './retryQueue'
import { stableJson } from './stable-json'

export type Outcome<T> =
  | { readonly kind: 'done'; readonly data: T }
  | { readonly kind: 'refused'; readonly error: Failure }
  /** no answer yet; it is on the phone and will be sent again */
  | { readonly kind: 'kept' }

export interface FormSnapshot {
  readonly busy: boolean
  readonly outcome?: Outcome<unknown>
}

export interface CommandForm {
  snapshot(): FormSnapshot
  /**
   * A second call while the first is under way gives the first one's outcome. `keepOnPhone` false: for readers in danger, nothing is
   * written on the phone, and without a network the outcome is a refusal.
   */
  send(input: unknown, keepOnPhone?: boolean): Promise<Outcome<unknown>>
  /** forgets the outcome; what was kept stays kept */
  reset(): void
  subscribe(listener: () => void): () => void
  /** the page shows this form from now on; returns what ends that */
  open(): () => void
}

export interface CommandFormParts {
  readonly action: Action
  readonly queue: Pick<RetryQueue, 'send' | 'sendUnkept' | 'onAnswer' | 'noteRefused'>
  readonly options?: CallOptions
}

export function createCommandForm({ action, queue, ...parts }: CommandFormParts): CommandForm {
  const options = optionsFor(action, parts.options)
  const listeners = new Set<() => void>()
  let key = newKey()
  /** the input that was sent with this key */
  let sentText: string | undefined
  let snapshot: FormSnapshot = { busy: false }
  let sending: Promise<Outcome<unknown>> | undefined
  let shown = false
  let stopWaiting = () => {}

  const show = (next: FormSnapshot) => {
    snapshot = next
    for (const listener of [...listeners]) listener()
  }
  const renew = () => {
    stopWaiting()
    key = newKey()
    sentText = undefined
  }
  const conclude = (reply: Reply<unknown>): Outcome<unknown> => {
    if (!reply.ok) return { kind: 'refused', error: reply.error }
    renew()
    return { kind: 'done', data: reply.data }
  }

  const waitForAnswer = () => {
    stopWaiting = queue.onAnswer(key, reply => {
      stopWaiting()
      show({ busy: snapshot.busy, outcome: conclude(reply) })
      return shown
    })
  }

  const sendNow = async (input: unknown, text: string, keepOnPhone: boolean): Promise<Outcome<unknown>> => {
    if (sentText !== undefined && sentText !== text) renew()
    sentText = text
    stopWaiting()
    const command = { action: action.id, title: action.title, input, key }
    if (!keepOnPhone) return conclude(await queue.sendUnkept(command, options))
    const reply = await queue.send(command, options)
    if (reply !== 'kept' && !reply.ok && !shown) queue.noteRefused(command, reply.error)
    const outcome: Outcome<unknown> = reply === 'kept' ? { kind: 'kept' } : conclude(reply)
    if (outcome.kind === 'kept') waitForAnswer()
    return outcome
  }

  return {
    snapshot: () => snapshot,
    send: (input, keepOnPhone = true) => {
      if (sending) return sending
      const wrong = wrongFields(action, input)
      if (wrong) {
        const outcome: Outcome<unknown> = { kind: 'refused', error: { code: 'BAD_INPUT', detail: { fields: wrong } } }
        show({ busy: false, outcome })
        return Promise.resolve(outcome)
      }
      show({ busy: true })
      sending = sendNow(input, stableJson(input), keepOnPhone).then(outcome => {
        sending = undefined
        show({ busy: false, outcome })
        return outcome
      })
      return sending
    },
    reset: () => {
      if (sending) return
      renew()
      show({ busy: false })
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open: () => {
      shown = true
      return () => {
        shown = false
      }
    },
  }
}

/** Fields that the cloud would refuse, told now rather than when the network is back. */
function wrongFields(action: Action, input: unknown): readonly string[] | undefined {
  const parsed = z.safeParse(action.input, input)
  if (parsed.success) return undefined
  return [...new Set(parsed.error.issues.map(issue => issue.path.map(String).join('.') || '*'))].slice(0, 10)
}
