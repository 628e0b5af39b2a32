/**
 * Sends commands and keeps those that got no answer. A command is on the phone before it is sent and until it is answered, so an app
 * that is killed in between sends it again; its key makes the second time harmless. Queries never come here.
 */
import type { Failure, Reply } from '../contract/reply'
import { type Answer, isUnanswered } from './answer'
import type { AnsweredCommands } from './answered-commands'
import type { CallOptions } from './call'
import { type CommandSenderParts, createCommandSender, isBusy } from './command-sender'
import type { KeptCommand, NewCommand } from './kept-commands'
import type { PhoneCode } from './phone-codes'

export interface RetryQueueParts extends Omit<CommandSenderParts, 'landed' | 'leased'> {
  readonly answered: AnsweredCommands
  /** frees storage when a command does not fit */
  readonly makeRoom: () => void
  /** a command took effect */
  readonly done: (action: string) => void
  /** runs something after so many ms */
  readonly later: (run: () => void, ms: number) => void
}

type Command = Omit<NewCommand, 'persona'>
/** Returns true when the reply is shown to the person, so that it need not be noted. */
export type AnswerListener = (reply: Reply<unknown>) => boolean

export interface RetryQueue {
  /** the reply, or `kept` when there is none yet */
  send(command: Command, options?: CallOptions): Promise<Reply<unknown> | 'kept'>
  /** nothing of it is left on the phone, not even for as long as it travels; without an answer it is refused like OFFLINE */
  sendUnkept(command: Command, options?: CallOptions): Promise<Reply<unknown>>
  /** sends what waits, in order; when a run is under way, once more after it */
  run(): Promise<void>
  waiting(): readonly KeptCommand[]
  /** hears of the reply that `run` brings for this key */
  onAnswer(key: string, listener: AnswerListener): () => void
  /** a refusal whose page was closed before it came */
  noteRefused(command: Pick<KeptCommand, 'action' | 'title' | 'key'>, error: Failure): void
  /** what waits, or what was refused, is different */
  subscribe(listener: () => void): () => void
}

const refusal = (error: Failure): Reply<unknown> => ({ ok: false, error, requestId: '' })
const isOpen = (answer: Answer | undefined) => !answer || isUnanswered(answer) || isBusy(answer)

export function createRetryQueue(parts: RetryQueueParts): RetryQueue {
  const { commands, answered, persona } = parts
  const answerListeners = new Map<string, AnswerListener>()
  const listeners = new Set<() => void>()
  let running: Promise<void> | undefined
  let again = false
  let timed = false

  const changed = () => {
    for (const listener of [...listeners]) listener()
  }
  const noteRefused: RetryQueue['noteRefused'] = ({ action, title, key }, error) => {
    answered.add({ action, ...(title !== undefined && { title }), key, persona: persona(), at: parts.now(), error })
    changed()
  }
  const sendKept = createCommandSender({
    ...parts,
    landed: (command, reply, watched) => {
      if (reply.ok) parts.done(command.action)
      const shown = watched || (answerListeners.get(command.key)?.(reply) ?? false)
      if (!reply.ok && !shown) noteRefused(command, reply.error)
      changed()
    },
    leased: ms => {
      if (timed) return
      timed = true
      parts.later(() => {
        timed = false
        void run()
      }, ms)
    },
  })

  /** Oldest first. An action whose command gets no answer keeps its later ones back: they may build on it. */
  const drain = async (): Promise<void> => {
    const blocked = new Set<string>()
    for (const { key, action } of commands.list(persona())) {
      if (blocked.has(action)) continue
      const answer = await sendKept(key, false)
      if (isOpen(answer)) blocked.add(action)
      if (answer && isUnanswered(answer) && answer.error.code === 'OFFLINE') return
    }
  }

  const run = (): Promise<void> => {
    again = true
    running ??= (async () => {
      while (again) {
        again = false
        await drain()
      }
      running = undefined
    })()
    return running
  }

  /** True when every older command of the same action has been answered. */
  const sendOlder = async ({ action, key }: Command): Promise<boolean> => {
    const rows = commands.list(persona())
    const older = rows
      .slice(
        0,
        rows.findIndex(row => row.key === key),
      )
      .filter(row => row.action === action)
    for (const row of older) if (isOpen(await sendKept(row.key, false))) return false
    return true
  }

  /** Without room on the phone a command is sent all the same, but cannot be promised. */
  const sendUnkept = async ({ action, input, key }: Command, options?: CallOptions): Promise<Reply<unknown>> => {
    const answer = await parts.call(action, input, key, options)
    if (isUnanswered(answer)) return refusal(answer.error)
    if (answer.ok) parts.done(action)
    return answer
  }

  const add = (command: Command) => {
    if (commands.find(command.key)) return 'added'
    const first = commands.add({ ...command, persona: persona() })
    if (first !== 'noRoom') return first
    parts.makeRoom()
    return commands.add({ ...command, persona: persona() })
  }

  return {
    send: async (command, options) => {
      const added = add(command)
      if (added === 'full') return refusal({ code: 'KEPT_FULL' satisfies PhoneCode })
      if (added === 'noRoom') return sendUnkept(command, options)
      changed()
      const answer = (await sendOlder(command)) ? await sendKept(command.key, true, options) : undefined
      changed()
      return !answer || isUnanswered(answer) ? 'kept' : answer
    },
    sendUnkept: (command, options) => {
      // the same wish may have been kept before somebody said that nothing should be
      commands.remove(command.key)
      changed()
      return sendUnkept(command, options)
    },
    run,
    waiting: () => commands.list(persona()),
    onAnswer: (key, listener) => {
      answerListeners.set(key, listener)
      return () => {
        if (answerListeners.get(key) === listener) answerListeners.delete(key)
      }
    },
    noteRefused,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
