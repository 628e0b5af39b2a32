import { GET_MAX_ROWS } from '../limits'
import { choosePlan } from './choose'
import { type CollectionTable, idKey, idText } from './collection-table'
import type { Document } from './documents'
import { FoundRow, fetchRows, probe } from './fetch'
import { matcher } from './matcher'
import type { Plan, Sort } from './plan'
import type { ScanLog, ScanReport } from './scans'
import { sortRows } from './sort'
import type { Sql } from './sql'

export type Condition = Readonly<Record<string, unknown>>

export interface FindOptions {
  readonly sort?: Sort
  readonly skip?: number
  /** all rows when it is missing */
  readonly limit?: number
}

/** Versions which differ from the stored ones, as one reader sees them; no text means "not there". */
export interface Overlay {
  isEmpty(): boolean
  has(id: string): boolean
  get(id: string): string | undefined
  texts(): Iterable<readonly [id: string, text: string | undefined]>
}

export const NO_OVERLAY: Overlay = { isEmpty: () => true, has: () => false, get: () => undefined, texts: () => [] }

/** Reads with the query language's semantics; indexes only narrow what is looked at. */
export class Finder {
  constructor(
    private readonly sql: Sql,
    private readonly scans: ScanLog,
  ) {}

  find(table: CollectionTable, query: Condition, options: FindOptions = {}, overlay: Overlay = NO_OVERLAY): FoundRow[] {
    const id = onlyId(query)
    if (id !== undefined) return this.#byId(table, id, overlay).slice(options.skip ?? 0, end(options))

    const sort = options.sort ?? {}
    const limited = options.limit !== undefined
    const plan = choosePlan(this.sql, table, query, sort, limited)
    const overlaid = !overlay.isEmpty()
    const matches = plan.exact && !overlaid ? undefined : matcher(query)
    const sorting = Object.keys(sort).length
    const partly = plan.sorted < sorting
    const need = limited && (!partly || plan.sorted > 0) ? end(options) : Infinity
    const { rows, examined } = fetchRows(this.sql, plan, need, partly, row => {
      if (overlaid && overlay.has(idText(row.id))) return false
      return plan.exact || matches === undefined || matches(row.document)
    })
    this.#report(table, query, sort, plan, examined, limited, partly)

    const extra = matches && overlaid ? matching(overlay, matches) : []
    const all = extra.length > 0 ? [...rows, ...extra] : rows
    const sorted = sorting > 0 && (partly || extra.length > 0) ? sortRows(all, sort) : all
    return sorted.slice(options.skip ?? 0, end(options))
  }

  count(table: CollectionTable, query: Condition, overlay: Overlay = NO_OVERLAY): number {
    const plan = choosePlan(this.sql, table, query, {}, false)
    if (!plan.exact || !overlay.isEmpty()) return this.find(table, query, {}, overlay).length
    const total = probe(this.sql, plan, -1)
    this.#report(table, query, {}, plan, total, false, false)
    return total
  }

  #byId(table: CollectionTable, id: Buffer, overlay: Overlay): FoundRow[] {
    const text = overlay.has(idText(id)) ? overlay.get(idText(id)) : table.read(id)
    return text === undefined ? [] : [new FoundRow(id, text)]
  }

  #report(
    table: CollectionTable,
    query: Condition,
    sort: Sort,
    plan: Plan,
    examined: number,
    limited: boolean,
    partly: boolean,
  ): void {
    const reason = reasonOf(query, plan, examined, limited, partly)
    if (reason) this.scans.add({ collection: table.name, query, sort, reason, examined })
  }
}

function reasonOf(
  query: Condition,
  plan: Plan,
  examined: number,
  limited: boolean,
  partly: boolean,
): ScanReport['reason'] | undefined {
  if (plan.bounded > 0) return partly && examined > GET_MAX_ROWS ? 'sorted in memory' : undefined
  if (Object.keys(query).length > 0) return 'no index for the condition'
  if (partly && plan.sorted === 0) return 'no index for the sort'
  return limited ? undefined : 'whole collection'
}

const end = (options: FindOptions): number => (options.skip ?? 0) + (options.limit ?? Infinity)

/** the commonest query by far is one document by its id */
function onlyId(query: Condition): Buffer | undefined {
  const keys = Object.keys(query)
  const id = query._id
  return keys.length === 1 && (typeof id === 'string' || typeof id === 'number') ? idKey(id) : undefined
}

function matching(overlay: Overlay, matches: (document: Document) => boolean): FoundRow[] {
  const rows: FoundRow[] = []
  for (const [id, text] of overlay.texts()) {
    if (text === undefined) continue
    const row = new FoundRow(Buffer.from(id, 'latin1'), text)
    if (matches(row.document)) rows.push(row)
  }
  return rows
}
