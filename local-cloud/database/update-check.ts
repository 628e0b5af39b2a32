import { resolve } from 'mingo/util'
import { type Document, isPlain } from './documents'
import { requestFailed } from './errors'

/** An update as the SDK encodes it: operators, each with the fields it acts on. */
export type Update = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const NUMERIC = new Set(['$inc', '$mul', '$bit'])
const ARRAY = new Set(['$push', '$addToSet', '$pop', '$pull', '$pullAll'])
const CREATING = new Set(['$set', '$inc', '$mul', '$min', '$max', '$push', '$addToSet', '$rename'])
const KNOWN = new Set([...NUMERIC, ...ARRAY, ...CREATING, '$unset', '$currentDate'])

/**
 * Refuses what MongoDB refuses and mingo silently skips: arithmetic on what is no number, list operators on what is
 * no list, and paths that lead through a null or a scalar. The last one is met in practice: `update({o: {p: 1}})`
 * is sent as `o.p`, which fails when `o` is null.
 */
export function checkUpdate(document: Document, update: Update): void {
  for (const [operator, fields] of Object.entries(update)) {
    if (!KNOWN.has(operator) || !isPlain(fields)) throw requestFailed(`Unknown modifier: ${operator}`)
    for (const [path, operand] of Object.entries(fields)) {
      const current = resolve(document, path)
      const target = operator === '$rename' ? String(operand) : path
      if (CREATING.has(operator)) checkPath(document, target)
      if (current === undefined) continue
      if (NUMERIC.has(operator) && typeof current !== 'number') {
        throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type: ${path}`)
      }
      if (ARRAY.has(operator) && !path.includes('$') && !Array.isArray(current)) {
        throw requestFailed(`The field '${path}' must be an array`)
      }
    }
  }
}

function checkPath(document: Document, path: string): void {
  const parents = path.split('.').slice(0, -1)
  let value: unknown = document
  for (const [i, field] of parents.entries()) {
    if (Array.isArray(value) && !/^\d+$/.test(field)) return
    value = (value as Record<string, unknown>)[field]
    if (value === undefined) return
    if (typeof value !== 'object' || value === null || value instanceof Date) {
      throw requestFailed(
        `Cannot create field '${path.split('.')[i + 1] ?? ''}' in element {${field}: ${String(value)}}`,
      )
    }
  }
}
