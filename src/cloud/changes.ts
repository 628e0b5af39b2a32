/** Counts the commands that took effect since the app started: what was read before may have changed. */
export interface Changes {
  readonly count: number
  /** a command took effect */
  note(action: string): void
  subscribe(listener: (action: string) => void): () => void
}

export function createChanges(): Changes {
  let count = 0
  const listeners = new Set<(action: string) => void>()
  return {
    get count() {
      return count
    },
    note: action => {
      count += 1
      for (const listener of [...listeners]) listener(action)
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
