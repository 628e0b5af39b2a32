import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CloudClock } from '../clock'

/** A subscribe message that somebody received. */
export interface Message {
  /** ms UTC */
  readonly at: number
  readonly openid: string
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

/** What people agreed to receive, and what they received. One permission is good for one message. */
export interface Inbox {
  grant(openid: string, templateId: string, times: number): void
  granted(openid: string, templateId: string): number
  /** uses one permission up; false when there is none */
  deliver(message: Omit<Message, 'at'>): boolean
  readonly messages: readonly Message[]
}

type Entry =
  | { readonly granted: Omit<Message, 'at' | 'page' | 'data'>; readonly times: number }
  | { readonly sent: Message }

/** Kept as a log in `dir`, so permissions survive a restart as they do on a real phone. */
export function openInbox(dir: string, clock: CloudClock): Inbox {
  const logPath = join(dir, 'subscribe-messages.jsonl')
  const permissions = new Map<string, number>()
  const messages: Message[] = []

  const keyOf = ({ openid, templateId }: { openid: string; templateId: string }) => `${openid} ${templateId}`
  const change = (key: string, by: number) => permissions.set(key, (permissions.get(key) ?? 0) + by)
  const apply = (entry: Entry) => {
    if ('granted' in entry) return change(keyOf(entry.granted), entry.times)
    messages.push(entry.sent)
    return change(keyOf(entry.sent), -1)
  }
  const record = (entry: Entry) => {
    appendFileSync(logPath, `${JSON.stringify(entry)}\n`)
    apply(entry)
  }
  if (existsSync(logPath)) {
    for (const line of readFileSync(logPath, 'utf8').split('\n')) if (line) apply(JSON.parse(line))
  }

  const granted: Inbox['granted'] = (openid, templateId) => permissions.get(keyOf({ openid, templateId })) ?? 0
  return {
    grant: (openid, templateId, times) => record({ granted: { openid, templateId }, times }),
    granted,
    deliver: message => {
      if (granted(message.openid, message.templateId) < 1) return false
      record({ sent: { at: clock.now(), ...message } })
      return true
    },
    messages,
  }
}
