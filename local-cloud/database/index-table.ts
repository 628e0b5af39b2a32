import type { IndexSpec } from '../../config/collections'
import type { Document } from './documents'
import { entriesOf, type IndexEntries, type IndexKey } from './entries'
import { identifier, type Sql, type SqlRow } from './sql'

/** the entries of so many documents are sorted before they go into the table, so each of its pages is written once */
const SORTED_FROM = 1_024

export type IndexSource = Pick<IndexSpec, 'name' | 'keys' | 'unique'>

/**
 * One declared index: a table of (key per field…, row) in the order of the index.
 * A unique index has no row in its primary key, so SQLite itself refuses a second owner.
 */
export class IndexTable {
  readonly table: string
  readonly paths: readonly string[]
  readonly columns: readonly string[]
  /**
   * Fields that hold an array in some document, so that it has several entries (MongoDB: multikey paths): two bounds of
   * such a field may be met by two elements, and its keys are in no order that a sort could use.
   */
  multikeyPaths: ReadonlySet<string> = new Set()

  constructor(
    private readonly sql: Sql,
    readonly collection: string,
    readonly spec: IndexSource,
  ) {
    this.table = identifier(`index:${collection}:${spec.name}`)
    this.paths = spec.keys.map(([path]) => path)
    this.columns = spec.keys.map((_, i) => `k${i}`)
  }

  get unique(): boolean {
    return this.spec.unique === true
  }

  create(): void {
    const columns = this.columns.map(column => `${column} BLOB NOT NULL`).join(', ')
    const order = this.spec.keys.map(([, direction], i) => `k${i} ${direction}`).join(', ')
    const key = this.unique ? order : `${order}, row`
    this.sql.exec(`CREATE TABLE ${this.table} (${columns}, row INTEGER NOT NULL, PRIMARY KEY (${key})) WITHOUT ROWID`)
  }

  entries(document: Document): IndexEntries {
    return entriesOf(document, this.paths)
  }

  /** false when another row owns the key of a unique index */
  add(key: IndexKey, row: number): boolean {
    if (this.unique && this.owner(key) !== undefined) return false
    const places = this.columns.map(() => '?').join(', ')
    this.sql.run(`INSERT INTO ${this.table} VALUES (${places}, ?)`, [...key, row])
    return true
  }

  /** entries (key…, row) of new documents. @throws an SqliteError when another row owns the key of a unique index */
  addAll(entries: Iterable<SqlRow>, documents: number): void {
    if (documents < SORTED_FROM) {
      this.sql.insertRows(this.table, entries)
      return
    }
    this.sql.exec(`CREATE TEMP TABLE entries AS SELECT * FROM ${this.table} WHERE 0`)
    this.sql.insertRows('temp.entries', entries)
    const order = this.spec.keys.map(([, direction], i) => `k${i} ${direction}`).join(', ')
    this.sql.run(`INSERT INTO ${this.table} SELECT * FROM temp.entries ORDER BY ${order}`, [])
    this.sql.exec('DROP TABLE temp.entries')
  }

  remove(key: IndexKey, row: number): void {
    const where = this.columns.map(column => `${column} = ?`).join(' AND ')
    this.sql.run(`DELETE FROM ${this.table} WHERE ${where} AND row = ?`, [...key, row])
  }

  /** the row which holds this key of a unique index */
  owner(key: IndexKey): number | undefined {
    const where = this.columns.map(column => `${column} = ?`).join(' AND ')
    const found = this.sql.get(`SELECT row FROM ${this.table} WHERE ${where} LIMIT 1`, key)
    return found === undefined ? undefined : Number(found[0])
  }
}

export const keyText = (key: IndexKey): string => key.map(part => part.toString('latin1')).join('\u0000|')
