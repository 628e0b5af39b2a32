import { flatten, resolve } from 'mingo/util'
import type { Document } from './documents'
import { requestFailed } from './errors'
import { encodeKey } from './keys'

/** One key per field of the index, in its order. */
export type IndexKey = readonly Buffer[]

export interface IndexEntries {
  readonly keys: readonly IndexKey[]
  /** the fields that held an array here (MongoDB: multikey paths) */
  readonly multikeyPaths: readonly string[]
}

/**
 * The entries of one document: a superset of the values that a condition on these paths may match.
 * A field which holds an array counts with the array itself and with each element.
 */
export function entriesOf(document: Document, paths: readonly string[]): IndexEntries {
  const fields = paths.map(path => fieldKeys(document, path))
  const multikeyPaths = paths.filter((_, i) => fields[i]?.array)
  const arrays = new Set(multikeyPaths.map(path => path.split('.')[0]))
  if (arrays.size > 1) throw requestFailed(`cannot index parallel arrays [${[...arrays].join('] [')}]`)

  let keys: IndexKey[] = [[]]
  for (const field of fields) keys = keys.flatMap(prefix => field.keys.map(key => [...prefix, key]))
  return { keys, multikeyPaths }
}

function fieldKeys(document: Document, path: string): { keys: readonly Buffer[]; array: boolean } {
  const value = resolve(document, path, { unwrapArray: true })
  if (!Array.isArray(value)) return { keys: [encodeKey(value)], array: false }
  const depth = path.split('.').length - 1
  const distinct = new Map<string, Buffer>()
  for (const item of [value, ...value, ...flatten(value, depth)]) {
    const key = encodeKey(item)
    distinct.set(key.toString('latin1'), key)
  }
  return { keys: [...distinct.values()], array: true }
}
