import { type Change, idText } from './collection-table'

interface OldVersion {
  /** number of the commit that replaced it */
  readonly replacedAt: number
  readonly text: string | undefined
}

interface Replacement {
  readonly commit: number
  readonly collection: string
  readonly id: string
}

/**
 * What documents looked like before recent commits, for transactions that started earlier (snapshot isolation).
 * Only what some open transaction may still ask for is kept.
 */
export class VersionHistory {
  #commits = 0
  /** in the order of their start, so the first one is the oldest */
  readonly #snapshots = new Map<string, number>()
  /** collection, then document, then its old versions from the oldest on */
  readonly #versions = new Map<string, Map<string, OldVersion[]>>()
  #log: Replacement[] = []

  /** a transaction begins: it will see what is committed now */
  pin(transaction: string): number {
    this.#snapshots.set(transaction, this.#commits)
    return this.#commits
  }

  unpin(transaction: string): void {
    this.#snapshots.delete(transaction)
    const [oldest] = this.#snapshots.values()
    const needed = this.#log.findIndex(({ commit }) => oldest !== undefined && commit > oldest)
    const forgotten = needed === -1 ? this.#log : this.#log.slice(0, needed)
    this.#log = needed === -1 ? [] : this.#log.slice(needed)
    for (const { collection, id } of forgotten) this.#forget(collection, id)
  }

  record(changes: readonly Change[]): void {
    this.#commits++
    if (this.#snapshots.size === 0) return
    for (const change of changes) {
      const id = idText(change.id)
      const documents = this.#versions.get(change.collection) ?? new Map<string, OldVersion[]>()
      this.#versions.set(change.collection, documents)
      const versions = documents.get(id) ?? []
      documents.set(id, versions)
      versions.push({ replacedAt: this.#commits, text: change.before })
      this.#log.push({ commit: this.#commits, collection: change.collection, id })
    }
  }

  /** the version which this snapshot sees, when it is not the stored one */
  seen(snapshot: number, collection: string, id: string): { readonly text: string | undefined } | undefined {
    return this.#versions
      .get(collection)
      ?.get(id)
      ?.find(version => version.replacedAt > snapshot)
  }

  /** documents that may have changed since some open transaction started */
  changed(collection: string): Iterable<string> {
    return this.#versions.get(collection)?.keys() ?? []
  }

  /** old versions that are kept */
  get size(): number {
    return this.#log.length
  }

  #forget(collection: string, id: string): void {
    const documents = this.#versions.get(collection)
    const versions = documents?.get(id)
    versions?.shift()
    if (versions?.length === 0) documents?.delete(id)
    if (documents?.size === 0) this.#versions.delete(collection)
  }
}
