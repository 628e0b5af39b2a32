import { isPlain } from './documents'

/** A query which cost, or would cost in a large collection, more than its answer is worth. */
export interface ScanReport {
  readonly collection: string
  /** the condition with types in place of values, so that equal queries are reported once */
  readonly query: string
  readonly sort: string
  readonly reason: 'no index for the condition' | 'no index for the sort' | 'whole collection' | 'sorted in memory'
  /** rows read by the most expensive of them */
  readonly examined: number
  /** how often it ran */
  readonly times: number
}

export type ScanObservation = Omit<ScanReport, 'query' | 'times' | 'sort'> & {
  readonly query: unknown
  readonly sort: Readonly<Record<string, unknown>>
}

export class ScanLog {
  readonly #reports = new Map<string, ScanReport>()

  add({ collection, query, sort, reason, examined }: ScanObservation): void {
    const shape = JSON.stringify(shapeOf(query))
    const sorted = JSON.stringify(sort)
    const key = [collection, reason, shape, sorted].join(' ')
    const known = this.#reports.get(key)
    this.#reports.set(key, {
      collection,
      query: shape,
      sort: sorted,
      reason,
      examined: Math.max(examined, known?.examined ?? 0),
      times: (known?.times ?? 0) + 1,
    })
  }

  get reports(): readonly ScanReport[] {
    return [...this.#reports.values()]
  }

  clear(): void {
    this.#reports.clear()
  }
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.every(isPlain) ? value.map(shapeOf) : ['…']
  if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regexp'
  return value === null ? 'null' : typeof value
}
