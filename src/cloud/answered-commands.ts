/** Kept commands that the cloud refused while nobody was looking, so that the person learns what became of them. */
import type { Failure } from '../contract/reply'
import type { PhoneStorage } from './phone-storage'

export interface AnsweredCommand {
  readonly action: string
  readonly title?: string
  readonly key: string
  readonly persona: string
  /** ms UTC: when it was sent first */
  readonly at: number
  readonly error: Failure
}

export interface AnsweredCommands {
  /** newest first */
  list(persona: string): readonly AnsweredCommand[]
  add(command: AnsweredCommand): void
  dismiss(key: string): void
}

export const answeredMax = 20
const name = 'answered'

export function createAnsweredCommands(storage: PhoneStorage): AnsweredCommands {
  const all = () => {
    const rows = storage.get(name)
    return Array.isArray(rows) ? (rows as AnsweredCommand[]) : []
  }
  const without = (key: string) => all().filter(command => command.key !== key)
  return {
    list: persona => all().filter(command => command.persona === persona),
    add: command => void storage.set(name, [command, ...without(command.key)].slice(0, answeredMax)),
    dismiss: key => void storage.set(name, without(key)),
  }
}
