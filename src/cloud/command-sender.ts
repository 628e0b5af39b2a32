/** Sends kept commands, each once at a time: within this app by sharing the flight, among several tabs by a lease on the stored row. */
import type { Reply } from '../contract/reply'
import { type Answer, isUnanswered } from './answer'
import { type CallOptions, callTimeoutMs, type Transport } from './call'
import type { KeptCommand, KeptCommands } from './kept-commands'

export interface CommandSenderParts {
  readonly call: Transport['call']
  readonly commands: KeptCommands
  /** who is using the app; '' where WeChat knows */
  readonly persona: () => string
  readonly now: () => number
  /** names this running app among others on the same storage */
  readonly instance: string
  /** a command was answered; `watched` when a page waits for it */
  readonly landed: (command: KeptCommand, reply: Reply<unknown>, watched: boolean) => void
  /** another app is sending; look again after so many ms */
  readonly leased: (ms: number) => void
}

/** Undefined when there is nothing to send or another app is sending it. */
export type SendKept = (key: string, watched: boolean, options?: CallOptions) => Promise<Answer | undefined>

/** A lease beyond this is left over from a clock that was wrong. ms */
const leaseMax = 120_000
/** ms: the time that an answer may take to be written down */
const leaseMargin = 1000

export const isBusy = (answer: Answer): boolean => !answer.ok && answer.error.code === 'BUSY'

export function createCommandSender(parts: CommandSenderParts): SendKept {
  const { call, commands, persona, now, instance } = parts
  const flights = new Map<string, Promise<Answer | undefined>>()

  const post: SendKept = async (key, watched, options) => {
    const command = commands.find(key)
    if (!command || command.persona !== persona()) return undefined
    const { lease, ...free } = command
    const held = lease && lease.by !== instance ? lease.until - now() : 0
    if (held > 0 && held < leaseMax) {
      parts.leased(held)
      return undefined
    }
    const sending = { ...free, attempts: command.attempts + 1 }
    const until = now() + (options?.timeoutMs ?? callTimeoutMs) + leaseMargin
    commands.update({ ...sending, lease: { by: instance, until } })
    const answer = await call(command.action, command.input, key, options)
    // a BUSY one changed nothing: who watches decides again, otherwise it waits
    if (isUnanswered(answer) || (isBusy(answer) && !watched)) {
      commands.update(sending)
      return answer
    }
    commands.remove(key)
    parts.landed(command, answer, watched)
    return answer
  }

  return (key, watched, options) => {
    const flight = flights.get(key) ?? post(key, watched, options).finally(() => flights.delete(key))
    flights.set(key, flight)
    return flight
  }
}
