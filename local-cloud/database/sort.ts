import { resolve } from 'mingo/util'
import type { Document } from './documents'
import type { FoundRow } from './fetch'
import { encodeKey } from './keys'
import type { Sort } from './plan'

/** what MongoDB sorts an empty list as: before everything else */
const EMPTY_LIST = Buffer.of(0)

/**
 * Sorts in memory by the same keys as the indexes do. A list counts as its smallest element, or as its largest one
 * when the direction is descending (MongoDB: same). Rows that are equal keep their order.
 */
export function sortRows(rows: readonly FoundRow[], sort: Sort): FoundRow[] {
  const fields = Object.entries(sort)
  const keyed = rows.map(row => ({ row, keys: fields.map(([path, way]) => sortKey(row.document, path, way)) }))
  keyed.sort((a, b) => {
    for (const [i, [, way]] of fields.entries()) {
      const order = Buffer.compare(a.keys[i] ?? EMPTY_LIST, b.keys[i] ?? EMPTY_LIST)
      if (order !== 0) return order * way
    }
    return 0
  })
  return keyed.map(({ row }) => row)
}

function sortKey(document: Document, path: string, way: 1 | -1): Buffer {
  const value = resolve(document, path, { unwrapArray: true })
  if (!Array.isArray(value)) return encodeKey(value)
  const keys = value.map(encodeKey)
  return keys.reduce((best, key) => (Buffer.compare(key, best) * way < 0 ? key : best), keys[0] ?? EMPTY_LIST)
}
