/** What a page shows about commands that are not settled: how many wait, which were refused later. */
import type { AnsweredCommand, AnsweredCommands } from './answered-commands'
import type { RetryQueue } from './retryQueue'

export interface KeptSummary {
  readonly count: number
  /** newest first */
  readonly refused: readonly AnsweredCommand[]
}

export interface KeptSummarySource {
  /** the same object until something is different */
  snapshot(): KeptSummary
  subscribe(listener: () => void): () => void
  dismiss(key: string): void
}

export function createKeptSummary(
  queue: Pick<RetryQueue, 'waiting' | 'subscribe'>,
  answered: AnsweredCommands,
  persona: () => string,
): KeptSummarySource {
  const listeners = new Set<() => void>()
  let current: KeptSummary | undefined
  const changed = () => {
    current = undefined
    for (const listener of [...listeners]) listener()
  }
  queue.subscribe(changed)
  return {
    snapshot: () => {
      current ??= { count: queue.waiting().length, refused: answered.list(persona()) }
      return current
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dismiss: key => {
      answered.dismiss(key)
      changed()
    },
  }
}
