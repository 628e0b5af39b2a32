import { type Document, decodeDocument } from './documents'
import type { Plan } from './plan'
import type { Sql, SqlRow } from './sql'

/** A document as found; its text is decoded only when somebody looks inside. */
export class FoundRow {
  #document: Document | undefined

  constructor(
    readonly id: Buffer,
    readonly text: string,
  ) {}

  get document(): Document {
    this.#document ??= decodeDocument(this.text)
    return this.#document
  }
}

export interface Fetched {
  readonly rows: FoundRow[]
  readonly examined: number
}

/** rows read at first when a test on the document decides how many are needed */
const FIRST_BATCH = 64

/**
 * Walks the rows of a plan in its order and keeps those that `accept` takes, until there are `need` of them and,
 * when the plan sorts by a part of the sort only, until the last group of equals is complete.
 */
export function fetchRows(
  sql: Sql,
  plan: Plan,
  need: number,
  partlySorted: boolean,
  accept: (row: FoundRow) => boolean,
): Fetched {
  const order = plan.order.length > 0 ? ` ORDER BY ${plan.order.join(', ')}` : ''
  const columns = ['d.id', 'd.doc', ...(partlySorted ? plan.groupBy : [])].join(', ')
  const text = `SELECT ${columns} FROM ${plan.from} WHERE ${plan.where}${order} LIMIT ? OFFSET ?`
  const seen = plan.repeats ? new Set<string>() : undefined
  const rows: FoundRow[] = []
  let examined = 0
  let last: SqlRow | undefined
  for (let batch = need === Infinity ? -1 : Math.max(need, plan.exact ? 1 : FIRST_BATCH); ; batch *= 4) {
    const found = sql.all(text, [...plan.params, batch, examined])
    for (const row of found) {
      if (rows.length >= need && !(partlySorted && last && sameGroup(last, row))) return { rows, examined }
      examined++
      const candidate = new FoundRow(asBuffer(row[0]), String(row[1]))
      if (isRepeated(seen, candidate) || !accept(candidate)) continue
      rows.push(candidate)
      last = row
    }
    if (batch === -1 || found.length < batch) return { rows, examined }
    if (rows.length >= need && !partlySorted) return { rows, examined }
  }
}

/** number of index entries (or rows) a plan would walk, counted up to a ceiling */
export function probe(sql: Sql, plan: Plan, ceiling: number): number {
  const counted = sql.get(`SELECT count(*) FROM (SELECT 1 FROM ${plan.countFrom} WHERE ${plan.where} LIMIT ?)`, [
    ...plan.params,
    ceiling,
  ])
  return Number(counted?.[0])
}

function isRepeated(seen: Set<string> | undefined, row: FoundRow): boolean {
  if (!seen) return false
  const id = row.id.toString('latin1')
  if (seen.has(id)) return true
  seen.add(id)
  return false
}

const sameGroup = (a: SqlRow, b: SqlRow): boolean =>
  a.slice(2).every((value, i) => asBuffer(value).equals(asBuffer(b[i + 2])))

function asBuffer(value: unknown): Buffer {
  if (!Buffer.isBuffer(value)) throw new Error('a key is not stored as bytes')
  return value
}
