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
    const seen = this.history.before(this.snapshot, collection)
    for (const [id, change] of this.#writes.get(collection) ?? []) seen.set(id, change.after)
    return seen
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

  writesIn(collection: string): readonly Change[] {
    return [...(this.#writes.get(collection)?.values() ?? [])]
  }
}
