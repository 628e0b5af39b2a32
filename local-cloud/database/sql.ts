import Libsql from 'libsql'

/** What SQLite stores for us. */
export type SqlValue = string | number | Buffer | null
export type SqlRow = readonly SqlValue[]

interface Statement {
  run(params: readonly SqlValue[]): { changes: number; lastInsertRowid: number | bigint }
  get(params: readonly SqlValue[]): SqlRow | undefined
  all(params: readonly SqlValue[]): SqlRow[]
}

const CACHED_STATEMENTS = 500

/** rows per statement when many are inserted; the rest go one by one, so that few statements are prepared */
const BATCH = 64

/** One SQLite file, its prepared statements, and nesting-free transactions. */
export class Sql {
  readonly #connection: Libsql.Database
  readonly #statements = new Map<string, Statement>()

  constructor(file: string) {
    this.#connection = new Libsql(file)
    // WAL with NORMAL: what was acknowledged survives the death of the process (not that of the machine's power)
    this.#connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536')
  }

  exec(text: string): void {
    this.#connection.exec(text)
  }

  run(text: string, params: readonly SqlValue[]): number {
    return Number(this.#prepare(text).run(params).lastInsertRowid)
  }

  get(text: string, params: readonly SqlValue[]): SqlRow | undefined {
    return this.#prepare(text).get(params)
  }

  all(text: string, params: readonly SqlValue[]): SqlRow[] {
    return this.#prepare(text).all(params)
  }

  /** many rows in few statements; `table` is an identifier. @throws an SqliteError, see isConstraint */
  insertRows(table: string, rows: Iterable<SqlRow>): void {
    let waiting: SqlRow[] = []
    for (const row of rows) {
      if (waiting.push(row) < BATCH) continue
      this.#insertBatch(table, waiting)
      waiting = []
    }
    for (const row of waiting) this.#insertBatch(table, [row])
  }

  #insertBatch(table: string, rows: readonly SqlRow[]): void {
    const places = rows.map(row => `(${row.map(() => '?').join(', ')})`).join(', ')
    this.#prepare(`INSERT INTO ${table} VALUES ${places}`).run(rows.flat())
  }

  /** all or nothing */
  transaction<T>(work: () => T): T {
    this.#connection.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.#connection.exec('COMMIT')
      return result
    } catch (error) {
      if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK')
      throw error
    }
  }

  /** everything is in the one file afterwards, with no log beside it, unless somebody else has the file open */
  close(): void {
    this.#statements.clear()
    if (!this.#connection.open) return
    try {
      this.#connection.exec('PRAGMA journal_mode = DELETE')
    } catch (error) {
      // another connection or an unfinished statement holds the log: it stays, and whoever opens the file next reads it
      if (!hasCode(error, 'SQLITE_')) throw error
    } finally {
      this.#connection.close()
    }
  }

  #prepare(text: string): Statement {
    const known = this.#statements.get(text)
    if (known) return known
    if (this.#statements.size >= CACHED_STATEMENTS) {
      const oldest = this.#statements.keys().next().value
      if (oldest !== undefined) this.#statements.delete(oldest)
    }
    const prepared: unknown = this.#connection.prepare(text)
    const statement = raw(prepared)
    this.#statements.set(text, statement)
    return statement
  }
}

/** rows as arrays where there are rows; libsql cannot switch a writing statement */
function raw(prepared: unknown): Statement {
  const statement = prepared as Statement & { reader: boolean; raw(): void }
  if (statement.reader) statement.raw()
  return statement
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith(code)

/** a key that must be unique is there already */
export const isConstraint = (error: unknown): boolean => hasCode(error, 'SQLITE_CONSTRAINT')

/** the name as an SQL identifier */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`
