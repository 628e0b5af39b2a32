/** What a page shows about commands that are not settled: how many wait (parcels too), which were refused later. */
import type { AnsweredCommand, AnsweredCommands } from './answered-commands'
import type { Parcels } from './parcels'
import type { RetryQueue } from './retryQueue'

export interface KeptSummary {
  readonly count: number
  /** newest first */
  readonly refused: readonly AnsweredCommand[]
  /** actions of parcels that were refused: they are on the phone until their sender mends them or gives them up */
  readonly refusedParcels: readonly string[]
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
  parcels: Pick<Parcels, 'list' | 'subscribe'>,
): KeptSummarySource {
  const listeners = new Set<() => void>()
  let current: KeptSummary | undefined
  const changed = () => {
    current = undefined
    for (const listener of [...listeners]) listener()
  }
  queue.subscribe(changed)
  parcels.subscribe(changed)
  return {
    snapshot: () => {
      if (current) return current
      const [all, refused] = [parcels.list(), answered.list(persona())]
      const refusedParcels = all.filter(({ error }) => error).map(({ action }) => action)
      current = { count: queue.waiting().length + all.length - refusedParcels.length, refused, refusedParcels }
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
