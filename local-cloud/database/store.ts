import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { COLLECTIONS_PER_ENVIRONMENT } from '../limits'
import { type Change, CollectionTable } from './collection-table'
import { missingCollection, requestFailed } from './errors'
import { IndexCatalog } from './index-catalog'
import type { IndexSource } from './index-table'
import { isConstraint, Sql } from './sql'

/** from so many new documents on they are inserted in batches */
const BULK = 16

/** of the tables in the file; raised when they change, since emulated data is not worth a migration */
const LAYOUT = 3

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
    try {
      this.#checkLayout(dir)
      this.#catalog = new IndexCatalog(this.sql)
      for (const [name, source] of Object.entries(collections)) this.#open(name, source)
      for (const [name] of this.sql.all('SELECT name FROM collections', [])) {
        if (!this.#tables.has(String(name))) this.#open(String(name), { indexes: [] })
      }
    } catch (error) {
      this.close()
      throw error
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

  /** all changes or none. @throws a duplicate key */
  apply(changes: readonly Change[]): void {
    const tables = this.#byTable(changes)
    try {
      if (this.#inserted(tables, changes)) return
      this.sql.transaction(() => {
        for (const [table, own] of tables) table.write(own)
      })
    } catch (error) {
      for (const table of tables.keys()) for (const index of table.indexes) this.#catalog.reload(index)
      throw error
    }
  }

  /** true when these were many new documents, and they are stored */
  #inserted(tables: ReadonlyMap<CollectionTable, readonly Change[]>, changes: readonly Change[]): boolean {
    if (changes.length < BULK || changes.some(change => change.before !== undefined)) return false
    try {
      this.sql.transaction(() => {
        for (const [table, own] of tables) table.insertAll(own)
      })
      return true
    } catch (error) {
      // the slow way finds out which document it was
      if (isConstraint(error)) return false
      throw error
    }
  }

  #byTable(changes: readonly Change[]): Map<CollectionTable, Change[]> {
    const tables = new Map<CollectionTable, Change[]>()
    for (const change of changes) {
      const table = this.table(change.collection)
      const own = tables.get(table)
      if (own) own.push(change)
      else tables.set(table, [change])
    }
    return tables
  }

  close(): void {
    this.sql.close()
  }

  #checkLayout(dir: string): void {
    const found = Number(this.sql.get('PRAGMA user_version', [])?.[0])
    if (found !== 0 && found !== LAYOUT) throw new Error(`${dir} was made by another version of the local cloud`)
    this.sql.exec(`PRAGMA user_version = ${LAYOUT}; CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY)`)
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
