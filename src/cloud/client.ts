/** Puts the client layer together once per running app. Pages use the hooks; only the session starts and resets it. */
import { createAnsweredCommands } from './answered-commands'
import type { Transport } from './call'
import { type Changes, createChanges } from './changes'
import { newKey } from './command-key'
import { createKeptAnswers } from './kept-answers'
import { createKeptCommands } from './kept-commands'
import { createKeptSummary, type KeptSummarySource } from './kept-summary'
import { platform } from './platform'
import type { Platform } from './platform-contract'
import { createQueryStore, type QueryStore } from './query-store'
import { createRetryQueue, type RetryQueue } from './retryQueue'
import { transport } from './transport'

export interface Client {
  /** one call, for what is neither a page's question nor a person's wish */
  readonly call: Transport['call']
  readonly queries: QueryStore
  readonly queue: RetryQueue
  readonly summary: KeptSummarySource
  readonly changes: Changes
  /** sends what waited while the app was closed and listens for the network; returns what ends it */
  start(): () => void
}

export type ClientDevice = Pick<Platform, 'storage' | 'persona' | 'onAppShow' | 'onNetworkBack'>

export function createClient(call: Transport['call'], device: ClientDevice, now: () => number = Date.now): Client {
  const { storage } = device
  const persona = () => device.persona() ?? ''
  const changes = createChanges()
  const kept = createKeptAnswers(storage, now)
  const answered = createAnsweredCommands(storage)
  const queries = createQueryStore({ call, changes, kept, persona, now })
  const queue = createRetryQueue({
    call,
    commands: createKeptCommands(storage, now),
    answered,
    persona,
    now,
    instance: newKey(),
    makeRoom: kept.clear,
    done: changes.note,
    later: (run, ms) => void setTimeout(run, ms),
  })
  return {
    call,
    queries,
    queue,
    summary: createKeptSummary(queue, answered, persona),
    changes,
    start: () => {
      void queue.run()
      const stopShow = device.onAppShow(() => void queue.run())
      const stopNetwork = device.onNetworkBack(() => {
        void queue.run()
        queries.retryUnanswered()
      })
      return () => {
        stopShow()
        stopNetwork()
      }
    },
  }
}

export const client = createClient(transport.call, platform)
