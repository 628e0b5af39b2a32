import { type Change, idText } from './collection-table'
import type { Overlay } from './find'
import type { VersionHistory } from './versions'

/** One open transaction: a snapshot and its own writes, invisible to everybody else until the commit. */
export class Transaction {
  /** collection, then document */
  readonly #writes = new Map<string, Map<string, Change>>()

  constructor(
    readonly id: string,
    readonly startedAt: number,
    readonly snapshot: number,
    private readonly history: VersionHistory,
  ) {}

  /** what this transaction sees differently from what is stored */
  overlay(collection: string): Overlay {
    const own = this.#writes.get(collection)
    const history = this.history
    const snapshot = this.snapshot
    const ids = () => new Set([...(own?.keys() ?? []), ...history.changed(collection)])
    const seen = (id: string) => {
      const write = own?.get(id)
      return write ? { text: write.after } : history.seen(snapshot, collection, id)
    }
    return {
      isEmpty: () => ids().size === 0,
      has: id => seen(id) !== undefined,
      get: id => seen(id)?.text,
      *texts() {
        for (const id of ids()) yield [id, seen(id)?.text] as const
      },
    }
  }

  ownWrite(collection: string, id: Buffer): Change | undefined {
    return this.#writes.get(collection)?.get(idText(id))
  }

  /** several writes to one document are one: from what was stored to what it shall be */
  stage(change: Change): void {
    const writes = this.#writes.get(change.collection) ?? new Map<string, Change>()
    this.#writes.set(change.collection, writes)
    const earlier = writes.get(idText(change.id))
    writes.set(idText(change.id), earlier ? { ...change, before: earlier.before } : change)
  }

  /** without documents that were created and removed again */
  get changes(): Change[] {
    const all = [...this.#writes.values()].flatMap(writes => [...writes.values()])
    return all.filter(change => change.before !== undefined || change.after !== undefined)
  }

  writesIn(collection: string): Iterable<Change> {
    return this.#writes.get(collection)?.values() ?? []
  }
}
