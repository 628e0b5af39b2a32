/**
 * Questions that pages have open, one entry per action and input: whoever asks the same shares one call and one answer.
 * Plain code without React; `useQuery` is its face.
 */

import * as z from 'zod/mini'
import type { Action } from '../contract/define'
import type { Failure } from '../contract/reply'
import { type Answer, isUnanswered } from './answer'
import { type CallOptions, optionsFor, type Transport } from './call'
import type { Changes } from './changes'
import type { KeptAnswers } from './kept-answers'

export interface QuerySnapshot {
  readonly status: 'loading' | 'ready' | 'refused' | 'offline'
  readonly data?: unknown
  readonly error?: Failure
  /** the data is from before; no newer answer could be had */
  readonly stale: boolean
}

/** Whether an answer stays on the phone; a function decides by the answer itself and must be the same one at every call. */
export type Keep<T> = boolean | ((data: T) => boolean)

export interface Question extends CallOptions {
  readonly action: Action
  /** stable JSON, so that equal inputs are one question */
  readonly inputText: string
  readonly keep: Keep<unknown>
}

interface Flight {
  /** commands that had taken effect when it began */
  readonly changes: number
  readonly landed: Promise<void>
}

interface Entry {
  readonly question: Question
  readonly listeners: Set<() => void>
  snapshot: QuerySnapshot
  flight?: Flight
  /** when and after how many commands the last answer was asked for */
  asked?: { readonly at: number; readonly changes: number }
}

export interface QueryStoreParts {
  readonly call: Transport['call']
  readonly changes: Changes
  readonly kept: KeptAnswers
  /** who asks; '' where WeChat knows */
  readonly persona: () => string
  readonly now: () => number
}

export interface QueryStore {
  snapshot(question: Question): QuerySnapshot
  subscribe(question: Question, listener: () => void): () => void
  /** asks unless the answer is under way or fresh; resolves when there is an answer */
  open(question: Question): Promise<void>
  /** asks again; joins a call under way if nothing has changed since it began */
  reload(question: Question): Promise<void>
  /** a page is looked at again: asks if a command has taken effect since */
  show(question: Question): void
  /** the network is back: asks again what is open and unanswered */
  retryUnanswered(): void
  /** another person: forgets every answer, also those under way; pages ask again when they are shown */
  forget(): void
}

/** An answer this young is good enough for a second page that asks the same. ms */
export const freshForMs = 30_000
const loading: QuerySnapshot = { status: 'loading', stale: false }

export function createQueryStore({ call, changes, kept, persona, now }: QueryStoreParts): QueryStore {
  const entries = new Map<string, Entry>()
  const identityOf = ({ action, inputText }: Question) => `${action.id} ${inputText}`
  /** what is kept outlives the app, and the person who uses it may be another one then */
  const keptIdentity = (question: Question) => `${persona()} ${identityOf(question)}`

  const entryOf = (question: Question): Entry => {
    const identity = identityOf(question)
    const entry = entries.get(identity) ?? { question, listeners: new Set(), snapshot: loading }
    entries.set(identity, entry)
    return entry
  }
  const show = (entry: Entry, snapshot: QuerySnapshot) => {
    entry.snapshot = snapshot
    for (const listener of [...entry.listeners]) listener()
  }
  const dropUnused = (identity: string) => {
    const entry = entries.get(identity)
    if (entry && entry.listeners.size === 0 && !entry.flight) entries.delete(identity)
  }

  const load = (question: Question): Promise<void> => {
    const identity = identityOf(question)
    const entry = entryOf(question)
    if (entry.flight?.changes === changes.count) return entry.flight.landed
    if (entry.snapshot.data === undefined && entry.snapshot !== loading) show(entry, loading)
    const asked = { at: now(), changes: changes.count }
    const { action, inputText, timeoutMs } = question
    const options = optionsFor(action, timeoutMs === undefined ? {} : { timeoutMs })
    const landed = call(action.id, JSON.parse(inputText), undefined, options).then(answer => {
      // a later call or another person has taken its place
      if (entry.flight !== flight) return
      delete entry.flight
      entry.asked = asked
      show(entry, settle(entry, answer))
      dropUnused(identity)
    })
    const flight: Flight = { changes: changes.count, landed }
    entry.flight = flight
    return landed
  }

  const settle = ({ question, snapshot }: Entry, answer: Answer): QuerySnapshot => {
    const identity = keptIdentity(question)
    if (answer.ok) {
      const { keep } = question
      if (typeof keep === 'function' ? keep(answer.data) : keep) kept.put(identity, answer.data)
      return { status: 'ready', data: answer.data, stale: false }
    }
    if (!isUnanswered(answer)) {
      // what may no longer be seen is not kept
      kept.drop(identity)
      return { status: 'refused', error: answer.error, stale: false }
    }
    const data = snapshot.data ?? (question.keep ? keptData(question.action, identity) : undefined)
    const offline = { status: 'offline', error: answer.error } as const
    return data === undefined ? { ...offline, stale: false } : { ...offline, data, stale: true }
  }

  /** An answer that an older app kept may have another shape. */
  const keptData = (action: Action, identity: string): unknown => {
    const row = kept.get(identity)
    return row && z.safeParse(action.output, row.data).success ? row.data : undefined
  }

  return {
    snapshot: question => entries.get(identityOf(question))?.snapshot ?? loading,
    subscribe: (question, listener) => {
      const entry = entryOf(question)
      const identity = identityOf(question)
      entry.listeners.add(listener)
      return () => {
        entry.listeners.delete(listener)
        if (entries.get(identity) === entry) dropUnused(identity)
      }
    },
    open: question => {
      const { snapshot, asked } = entryOf(question)
      const fresh = snapshot.status === 'ready' && asked?.changes === changes.count && now() - asked.at < freshForMs
      return fresh ? Promise.resolve() : load(question)
    },
    reload: load,
    show: question => {
      const entry = entries.get(identityOf(question))
      if (entry && entry.asked?.changes !== changes.count) void load(question)
    },
    retryUnanswered: () => {
      for (const { question, snapshot } of [...entries.values()]) {
        if (snapshot.status === 'offline') void load(question)
      }
    },
    forget: () => {
      kept.clear()
      for (const entry of [...entries.values()]) {
        delete entry.flight
        delete entry.asked
        show(entry, loading)
      }
    },
  }
}
