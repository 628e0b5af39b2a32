import type { Action } from '../../contract/define'
import { createAnsweredCommands } from '../answered-commands'
import { type CommandForm, createCommandForm } from '../command-form'
import { createKeptAnswers } from '../kept-answers'
import { createKeptCommands } from '../kept-commands'
import { phoneStorage } from '../phone-storage'
import { createRetryQueue, type RetryQueue } from '../retryQueue'
import { type CloudInMemory, cloudInMemory } from './cloud-in-memory'
import { type MemoryTexts, memoryTexts } from './memory-texts'

export interface PhoneApp {
  readonly cloud: CloudInMemory
  readonly texts: MemoryTexts
  readonly clock: { now: number }
  readonly queue: RetryQueue
  /** actions of the commands that took effect */
  readonly done: string[]
  readonly refused: () => readonly { readonly key: string; readonly error: { readonly code: string } }[]
  /** what was put off, to be run by the test */
  readonly later: { readonly run: () => void; readonly ms: number }[]
  form(action: Action): CommandForm
  /** somebody else uses the app from now on */
  become(person: string): void
}

let instances = 0

/** One running app on a phone; give it the storage (and the cloud) of another one to start it again or beside it. */
export function phoneApp(
  options: { texts?: MemoryTexts; cloud?: CloudInMemory; person?: string; clock?: { now: number } } = {},
): PhoneApp {
  const { texts = memoryTexts(), cloud = cloudInMemory(), clock = { now: 1000 } } = options
  let person = options.person ?? ''
  const storage = phoneStorage(texts)
  const answered = createAnsweredCommands(storage)
  const done: string[] = []
  const later: PhoneApp['later'] = []
  instances += 1
  const queue = createRetryQueue({
    call: cloud.call,
    commands: createKeptCommands(storage, () => clock.now),
    answered,
    persona: () => person,
    now: () => clock.now,
    instance: `app-${instances}`,
    makeRoom: createKeptAnswers(storage, () => clock.now).clear,
    done: action => void done.push(action),
    later: (run, ms) => void later.push({ run, ms }),
  })
  return {
    cloud,
    texts,
    clock,
    queue,
    done,
    later,
    refused: () => answered.list(person),
    form: action => createCommandForm({ action, queue }),
    become: other => {
      person = other
    },
  }
}
