import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { COLLECTIONS_PER_ENVIRONMENT } from '../limits'
import { type Change, CollectionTable } from './collection-table'
import { missingCollection, requestFailed } from './errors'
import { IndexCatalog } from './index-catalog'
import type { IndexSource } from './index-table'
import { Sql } from './sql'

export interface CollectionSource {
  readonly indexes: readonly IndexSource[]
}

/** All collections in one SQLite file. */
export class Store {
  readonly sql: Sql
  readonly #catalog: IndexCatalog
  readonly #tables = new Map<string, CollectionTable>()

  constructor(
    dir: string,
    collections: Readonly<Record<string, CollectionSource>>,
    private readonly duplicateCode: string,
  ) {
    mkdirSync(dir, { recursive: true })
    this.sql = new Sql(join(dir, 'database.sqlite'))
    this.sql.exec('CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY)')
    this.#catalog = new IndexCatalog(this.sql)
    for (const [name, source] of Object.entries(collections)) this.#open(name, source)
    for (const [name] of this.sql.all('SELECT name FROM collections', [])) {
      if (!this.#tables.has(String(name))) this.#open(String(name), { indexes: [] })
    }
  }

  /** @throws DATABASE_COLLECTION_NOT_EXIST */
  table(name: string): CollectionTable {
    const table = this.#tables.get(name)
    if (!table) throw missingCollection(name)
    return table
  }

  addCollection(name: string): void {
    if (this.#tables.has(name)) throw requestFailed(`Table exist: ${name}`)
    if (this.#tables.size >= COLLECTIONS_PER_ENVIRONMENT) throw requestFailed('too many collections')
    this.#open(name, { indexes: [] })
  }

  /** all changes or none */
  apply(changes: readonly Change[]): void {
    const byCollection = new Map<string, Change[]>()
    for (const change of changes) {
      const own = byCollection.get(change.collection)
      if (own) own.push(change)
      else byCollection.set(change.collection, [change])
    }
    this.sql.transaction(() => {
      for (const [collection, own] of byCollection) this.table(collection).write(own)
    })
  }

  close(): void {
    this.sql.close()
  }

  #open(name: string, source: CollectionSource): void {
    this.sql.transaction(() => {
      const { indexes, unbuilt } = this.#catalog.open(name, source.indexes)
      const table = new CollectionTable(this.sql, name, indexes, this.duplicateCode, index =>
        this.#catalog.remember(index),
      )
      table.create()
      this.sql.run('INSERT OR IGNORE INTO collections VALUES (?)', [name])
      for (const index of unbuilt) this.#catalog.build(table, index)
      this.#tables.set(name, table)
    })
  }
}
