import { type Document, decodeDocument } from './documents'
import type { IndexKey } from './entries'
import { duplicateKey } from './errors'
import { type IndexTable, keyText } from './index-table'
import { encodeKey } from './keys'
import { identifier, type Sql, type SqlRow } from './sql'

/** What one write does to one document: no `before` creates it, no `after` removes it. */
export interface Change {
  readonly collection: string
  readonly id: Buffer
  readonly before?: string | undefined
  readonly after?: string | undefined
}

interface IndexDifference {
  readonly index: IndexTable
  readonly added: readonly IndexKey[]
}

/** The documents of one collection and the entries of its indexes. */
export class CollectionTable {
  readonly table: string

  constructor(
    private readonly sql: Sql,
    readonly name: string,
    readonly indexes: readonly IndexTable[],
    private readonly duplicateCode: string,
    private readonly onMultikey: (index: IndexTable) => void,
  ) {
    this.table = identifier(`collection:${name}`)
  }

  create(): void {
    this.sql.exec(
      `CREATE TABLE IF NOT EXISTS ${this.table} (row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, doc TEXT NOT NULL)`,
    )
  }

  /** entries of all documents for a new index */
  fill(index: IndexTable): void {
    for (const [row, text] of this.sql.all(`SELECT row, doc FROM ${this.table} ORDER BY row`, [])) {
      this.#add(index, this.#entries(index, decodeDocument(String(text))), Number(row))
    }
  }

  /** every document in the order of insertion */
  all(): string[] {
    return this.sql.all(`SELECT doc FROM ${this.table} ORDER BY row`, []).map(([text]) => String(text))
  }

  read(id: Buffer): string | undefined {
    const found = this.sql.get(`SELECT doc FROM ${this.table} WHERE id = ?`, [id])
    return found === undefined ? undefined : String(found[0])
  }

  idOfRow(row: number): Buffer {
    const id = this.sql.get(`SELECT id FROM ${this.table} WHERE row = ?`, [row])?.[0]
    if (!Buffer.isBuffer(id)) throw new Error(`index entry without document: ${this.name} ${row}`)
    return id
  }

  /** must run inside an SQL transaction: first all entries are removed, then all are added, so keys may be handed on */
  write(changes: readonly Change[]): void {
    const prepared = changes.map(change => this.#release(change))
    for (const put of prepared) put()
  }

  /** like write, for new documents only and much faster. @throws an SqliteError when one of them is not new */
  insertAll(changes: readonly Change[]): void {
    const first = Number(this.sql.get(`SELECT max(row) FROM ${this.table}`, [])?.[0] ?? 0) + 1
    this.sql.insertRows(
      this.table,
      changes.map(({ id, after = null }, i) => [first + i, id, after]),
    )
    if (this.indexes.length === 0) return
    const documents = changes.map(({ after = '' }) => decodeDocument(after))
    for (const index of this.indexes) {
      index.addAll(this.#rowsOf(index, documents, first), documents.length)
    }
  }

  *#rowsOf(index: IndexTable, documents: readonly Document[], first: number): Iterable<SqlRow> {
    for (const [i, document] of documents.entries()) {
      for (const key of this.#entries(index, document)) yield [...key, first + i]
    }
  }

  #insert(id: Buffer, document: Document, text: string): void {
    if (this.sql.get(`SELECT 1 FROM ${this.table} WHERE id = ?`, [id])) this.#refuse('_id_')
    const row = this.sql.run(`INSERT INTO ${this.table} (id, doc) VALUES (?, ?)`, [id, text])
    for (const index of this.indexes) this.#add(index, this.#entries(index, document), row)
  }

  #release(change: Change): () => void {
    const after = change.after
    if (change.before === undefined) {
      return () => {
        if (after !== undefined) this.#insert(change.id, decodeDocument(after), after)
      }
    }
    const row = Number(this.sql.get(`SELECT row FROM ${this.table} WHERE id = ?`, [change.id])?.[0])
    const differences = this.#differences(change.before, after, row)
    if (after === undefined) {
      this.sql.run(`DELETE FROM ${this.table} WHERE row = ?`, [row])
      return () => undefined
    }
    return () => {
      this.sql.run(`UPDATE ${this.table} SET doc = ? WHERE row = ?`, [after, row])
      for (const { index, added } of differences) this.#add(index, added, row)
    }
  }

  #differences(before: string, after: string | undefined, row: number): IndexDifference[] {
    if (this.indexes.length === 0) return []
    const old = decodeDocument(before)
    const next = after === undefined ? undefined : decodeDocument(after)
    return this.indexes.map(index => {
      const added = new Map((next ? this.#entries(index, next) : []).map(key => [keyText(key), key]))
      for (const key of index.entries(old).keys) if (!added.delete(keyText(key))) index.remove(key, row)
      return { index, added: [...added.values()] }
    })
  }

  #entries(index: IndexTable, document: Document): readonly IndexKey[] {
    const entries = index.entries(document)
    if (entries.multikeyPaths.some(path => !index.multikeyPaths.has(path))) {
      index.multikeyPaths = new Set([...index.multikeyPaths, ...entries.multikeyPaths])
      this.onMultikey(index)
    }
    return entries.keys
  }

  #add(index: IndexTable, keys: readonly IndexKey[], row: number): void {
    for (const key of keys) if (!index.add(key, row)) this.#refuse(index.spec.name)
  }

  #refuse(index: string): never {
    throw duplicateKey(this.duplicateCode, this.name, index)
  }
}

/** the same document in every map of the emulator */
export const idText = (id: Buffer): string => id.toString('latin1')
export const idKey = (id: unknown): Buffer => encodeKey(id)
