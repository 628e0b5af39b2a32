import { EJSON } from 'bson'

/** A stored document; `_id` is always there once it is stored. */
export type Document = Record<string, unknown>

/** Stored text: relaxed extended JSON, so numbers and strings stay plain and the SDK can parse it as it is. */
export const encodeDocument = (document: Document): string => JSON.stringify(toExtended(document))

export function decodeDocument(text: string): Document {
  const plain: unknown = JSON.parse(text)
  return (text.includes('"$') ? fromExtended(plain) : plain) as Document
}

/** relaxed extended JSON writes dates up to the year 9999 as text; others are left to EJSON */
const LAST_TEXT_DATE = 253402318799999

function toExtended(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(toExtended)
  if (value instanceof Date && value.getTime() >= 0 && value.getTime() <= LAST_TEXT_DATE)
    return { $date: value.toISOString() }
  if (!isPlain(value)) return EJSON.serialize(value, { relaxed: true })
  const result: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) result[key] = toExtended(inner)
  return result
}

function fromExtended(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(fromExtended)
  const record = value as Record<string, unknown>
  if (typeof record.$date === 'string') return new Date(record.$date)
  const keys = Object.keys(record)
  if (keys[0]?.startsWith('$')) return EJSON.deserialize(record)
  for (const key of keys) record[key] = fromExtended(record[key])
  return record
}

/** an object of fields, whichever realm made it, and not an instance of some class */
export function isPlain(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
