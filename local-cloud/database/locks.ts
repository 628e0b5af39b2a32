/** Write locks of open transactions: on documents and on keys of unique indexes. */
export class Locks {
  readonly #holders = new Map<string, string>()
  readonly #waiters = new Set<() => void>()

  /** the first resource that somebody else holds */
  conflict(resources: readonly string[], owner: string | undefined): string | undefined {
    if (this.#holders.size === 0) return undefined
    return resources.find(resource => {
      const holder = this.#holders.get(resource)
      return holder !== undefined && holder !== owner
    })
  }

  get idle(): boolean {
    return this.#holders.size === 0
  }

  acquire(resources: readonly string[], owner: string): void {
    for (const resource of resources) this.#holders.set(resource, owner)
  }

  release(owner: string): void {
    for (const [resource, holder] of this.#holders) if (holder === owner) this.#holders.delete(resource)
    const waiters = [...this.#waiters]
    this.#waiters.clear()
    for (const wake of waiters) wake()
  }

  /** resolves at the next release, or after `ms`, because the emulated clock may have moved meanwhile */
  released(ms: number): Promise<void> {
    return new Promise(resolve => {
      const done = () => {
        clearTimeout(timer)
        this.#waiters.delete(done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      this.#waiters.add(done)
    })
  }
}
