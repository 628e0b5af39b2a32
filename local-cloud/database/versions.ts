import { type Change, idText } from './collection-table'

interface OldVersion {
  /** number of the commit that replaced it */
  readonly replacedAt: number
  readonly text: string | undefined
}

/**
 * What documents looked like before recent commits, for transactions that started earlier (snapshot isolation).
 * Nothing is kept while no transaction is open.
 */
export class VersionHistory {
  #commits = 0
  readonly #snapshots = new Map<string, number>()
  /** collection, then document */
  readonly #versions = new Map<string, Map<string, OldVersion[]>>()

  /** a transaction begins: it will see what is committed now */
  pin(transaction: string): number {
    this.#snapshots.set(transaction, this.#commits)
    return this.#commits
  }

  unpin(transaction: string): void {
    this.#snapshots.delete(transaction)
    if (this.#snapshots.size === 0) this.#versions.clear()
  }

  record(changes: readonly Change[]): void {
    this.#commits++
    if (this.#snapshots.size === 0) return
    for (const change of changes) {
      const documents = this.#versions.get(change.collection) ?? new Map<string, OldVersion[]>()
      this.#versions.set(change.collection, documents)
      const versions = documents.get(idText(change.id)) ?? []
      documents.set(idText(change.id), versions)
      versions.push({ replacedAt: this.#commits, text: change.before })
    }
  }

  changedSince(snapshot: number, collection: string, id: string): boolean {
    const versions = this.#versions.get(collection)?.get(id)
    return versions !== undefined && (versions[versions.length - 1]?.replacedAt ?? 0) > snapshot
  }

  /** documents that changed since the snapshot, as they were then; undefined means "not there yet" */
  before(snapshot: number, collection: string): Map<string, string | undefined> {
    const seen = new Map<string, string | undefined>()
    for (const [id, versions] of this.#versions.get(collection) ?? []) {
      const first = versions.find(version => version.replacedAt > snapshot)
      if (first) seen.set(id, first.text)
    }
    return seen
  }
}
