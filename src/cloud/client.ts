/** Puts the client layer together once per running app. Pages use the hooks; only the session starts and resets it. */
import { createAnsweredCommands } from './answered-commands'
import type { Transport } from './call'
import { type Changes, createChanges } from './changes'
import { newKey } from './command-key'
import { createKeptAnswers } from './kept-answers'
import { createKeptCommands } from './kept-commands'
import { createKeptSummary, type KeptSummarySource } from './kept-summary'
import { createParcels, type Parcels } from './parcels'
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
  readonly parcels: Parcels
  readonly summary: KeptSummarySource
  readonly changes: Changes
  /** sends what waited while the app was closed and listens for the network; returns what ends it */
  start(): () => void
}

export type ClientDevice = Pick<
  Platform,
  'storage' | 'persona' | 'onAppShow' | 'onNetworkBack' | 'keepFile' | 'keptFile' | 'dropFile' | 'uploadFile'
>

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
  const parcels = createParcels({
    call,
    storage,
    device,
    persona,
    now,
    newName: newKey,
    done: changes.note,
    folderFor: action => folderOf(call, action),
    announce: (action, photos) => void call(`${action.split('.')[0]}.uploaded`, { photos: [...photos] }, newKey()),
  })
  const send = () => {
    void queue.run()
    void parcels.run()
  }
  return {
    call,
    queries,
    queue,
    parcels,
    summary: createKeptSummary(queue, answered, persona, parcels),
    changes,
    start: () => {
      send()
      const stopShow = device.onAppShow(send)
      const stopNetwork = device.onNetworkBack(() => {
        send()
        queries.retryUnanswered()
      })
      return () => {
        stopShow()
        stopNetwork()
      }
    },
  }
}

/** The form of a domain says where a person's pictures lie. */
async function folderOf(call: Transport['call'], action: string): Promise<string | undefined> {
  const answer = await call(`${action.split('.')[0]}.form`, {})
  const { folder } = (answer.ok ? answer.data : {}) as { readonly folder?: unknown }
  return typeof folder === 'string' ? folder : undefined
}

export const client = createClient(transport.call, platform)
