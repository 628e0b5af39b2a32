/** How many round trips to the cloud were made, for budgets in tests and benchmarks. */
export interface TrafficCount {
  readonly byAction: Readonly<Record<string, number>>
  readonly total: number
}

export class Traffic {
  readonly #counts = new Map<string, number>()

  count(action: string): void {
    this.#counts.set(action, (this.#counts.get(action) ?? 0) + 1)
  }

  /** since the start or the last reset */
  stats(): TrafficCount {
    const byAction = Object.fromEntries(this.#counts)
    return { byAction, total: Object.values(byAction).reduce((sum, each) => sum + each, 0) }
  }

  reset(): void {
    this.#counts.clear()
  }

  /** so that a traffic log can be sent as JSON */
  toJSON(): TrafficCount {
    return this.stats()
  }
}
