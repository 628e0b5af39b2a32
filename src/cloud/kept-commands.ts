/** Commands on the phone that the cloud has not answered yet, one stored name each, so that two tabs cannot overwrite each other. */
import type { PhoneStorage } from './phone-storage'

export interface KeptCommand {
  readonly action: string
  /** the action as people call it; rows of an earlier release have none */
  readonly title?: string
  readonly input: unknown
  readonly key: string
  /** who sent it; only this person may send it again */
  readonly persona: string
  /** ms UTC, strictly rising: the order of sending */
  readonly at: number
  readonly attempts: number
  /** somebody is waiting for the answer, until this time (ms UTC) */
  readonly lease?: { readonly by: string; readonly until: number }
}

export type NewCommand = Pick<KeptCommand, 'action' | 'title' | 'input' | 'key' | 'persona'>

export interface KeptCommands {
  /** oldest first */
  list(persona: string): readonly KeptCommand[]
  find(key: string): KeptCommand | undefined
  /** `full`: 100 wait already; `noRoom`: the phone's storage refuses */
  add(command: NewCommand): 'added' | 'full' | 'noRoom'
  /** writes what has changed; a command that was answered meanwhile stays removed */
  update(command: KeptCommand): void
  remove(key: string): void
}

export const keptCommandsMax = 100
const prefix = 'command.'

const isCommand = (value: unknown): value is KeptCommand => {
  const { action, key, persona, at, attempts } = (value ?? {}) as Readonly<Record<string, unknown>>
  const texts = [action, key, persona].every(part => typeof part === 'string')
  return texts && typeof at === 'number' && typeof attempts === 'number'
}

export function createKeptCommands(storage: PhoneStorage, now: () => number): KeptCommands {
  const find = (key: string) => {
    const value = storage.get(prefix + key)
    return isCommand(value) ? value : undefined
  }
  const all = () =>
    storage
      .keys(prefix)
      .flatMap(name => find(name.slice(prefix.length)) ?? [])
      .sort((a, b) => a.at - b.at)
  return {
    list: persona => all().filter(command => command.persona === persona),
    find,
    add: command => {
      const waiting = all()
      if (waiting.length >= keptCommandsMax) return 'full'
      const last = waiting[waiting.length - 1]?.at ?? 0
      const row: KeptCommand = { ...command, at: Math.max(now(), last + 1), attempts: 0 }
      return storage.set(prefix + command.key, row) ? 'added' : 'noRoom'
    },
    update: command => {
      if (find(command.key)) storage.set(prefix + command.key, command)
    },
    remove: key => storage.remove(prefix + key),
  }
}
