import { FIELDS_PER_INDEX, INDEXES_PER_COLLECTION } from '../limits'
import type { CollectionTable } from './collection-table'
import { type IndexSource, IndexTable } from './index-table'
import { identifier, type Sql } from './sql'

/** Which indexes exist in the file, as they were declared when they were built, and what they have seen since. */
export class IndexCatalog {
  constructor(private readonly sql: Sql) {
    sql.exec(
      'CREATE TABLE IF NOT EXISTS indexes (collection TEXT, name TEXT, spec TEXT, multikey TEXT, ' +
        'PRIMARY KEY (collection, name))',
    )
  }

  /** the indexes of a collection; those which are new or declared differently now are still to be built */
  open(collection: string, specs: readonly IndexSource[]): { indexes: IndexTable[]; unbuilt: IndexTable[] } {
    // the implicit index on _id counts
    if (specs.length >= INDEXES_PER_COLLECTION) throw new Error(`too many indexes: ${collection}`)
    this.#dropUndeclared(collection, specs)
    const unbuilt: IndexTable[] = []
    const indexes = specs.map(spec => {
      if (spec.keys.length > FIELDS_PER_INDEX) throw new Error(`too many fields: ${collection} ${spec.name}`)
      const index = new IndexTable(this.sql, collection, spec)
      if (!this.reload(index)) unbuilt.push(index)
      return index
    })
    return { indexes, unbuilt }
  }

  build(table: CollectionTable, index: IndexTable): void {
    index.create()
    table.fill(index)
    this.remember(index)
  }

  remember(index: IndexTable): void {
    this.sql.run('INSERT OR REPLACE INTO indexes VALUES (?, ?, ?, ?)', [
      index.collection,
      index.spec.name,
      specText(index.spec),
      JSON.stringify([...index.multikeyPaths]),
    ])
  }

  /** what the index has seen according to the file, for example after a write was undone; false when it is not there */
  reload(index: IndexTable): boolean {
    const stored = this.sql.get('SELECT multikey FROM indexes WHERE collection = ? AND name = ?', [
      index.collection,
      index.spec.name,
    ])
    if (!stored) return false
    index.multikeyPaths = new Set(JSON.parse(String(stored[0])) as string[])
    return true
  }

  #dropUndeclared(collection: string, specs: readonly IndexSource[]): void {
    const declared = new Map(specs.map(spec => [spec.name, specText(spec)]))
    for (const [name, spec] of this.sql.all('SELECT name, spec FROM indexes WHERE collection = ?', [collection])) {
      if (declared.get(String(name)) === spec) continue
      this.sql.exec(`DROP TABLE ${identifier(`index:${collection}:${String(name)}`)}`)
      this.sql.run('DELETE FROM indexes WHERE collection = ? AND name = ?', [collection, String(name)])
    }
  }
}

const specText = (spec: IndexSource): string => JSON.stringify([spec.keys, spec.unique ?? false])
