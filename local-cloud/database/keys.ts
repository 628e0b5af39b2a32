import { isPlain } from './documents'

/**
 * Index keys: bytes that sort as the values do (null, numbers, strings, objects, arrays, booleans, dates).
 * The first byte is the type, so a comparison never leaves its type bracket. MongoDB calls this a KeyString.
 */
const TAG = {
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  boolean: 0x70,
  date: 0x80,
  other: 0xa0,
}

const NULL_KEY = Buffer.of(TAG.null)

/** a missing field and null have the same key, as in MongoDB */
export function encodeKey(value: unknown): Buffer {
  switch (typeof value) {
    case 'undefined':
      return NULL_KEY
    case 'number':
      return numberKey(TAG.number, value)
    case 'string':
      return stringKey(value)
    case 'boolean':
      return Buffer.of(TAG.boolean, value ? 1 : 0)
  }
  if (value === null) return NULL_KEY
  if (value instanceof Date) return numberKey(TAG.date, value.getTime())
  if (Array.isArray(value)) return textKey(TAG.array, canonical(value))
  return textKey(isPlain(value) ? TAG.object : TAG.other, canonical(value))
}

/** all keys of the type of this key lie in [low, high) */
export function bracketOf(key: Buffer): { low: Buffer; high: Buffer } {
  const tag = key[0] ?? 0
  return { low: Buffer.of(tag), high: Buffer.of(tag + 1) }
}

/** IEEE 754 made sortable: sign bit flipped, negative numbers inverted; NaN before all others, -0 equal to 0 */
function numberKey(tag: number, value: number): Buffer {
  const key = Buffer.alloc(9)
  key[0] = tag
  if (Number.isNaN(value)) return key
  key.writeDoubleBE(value === 0 ? 0 : value, 1)
  const negative = ((key[1] ?? 0) & 0x80) !== 0
  if (!negative) key[1] = (key[1] ?? 0) ^ 0x80
  else for (let i = 1; i < 9; i++) key[i] = ~(key[i] ?? 0) & 0xff
  return key
}

const SURROGATE = /[\ud800-\udfff]/

/** UTF-8, except that surrogates are written one by one, so that the order is that of JavaScript's strings */
function stringKey(value: string): Buffer {
  if (!SURROGATE.test(value)) return textKey(TAG.string, value)
  const bytes = [TAG.string]
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    if (unit < 0x80) bytes.push(unit)
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f))
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f))
  }
  return Buffer.from(bytes)
}

function textKey(tag: number, text: string): Buffer {
  const size = Buffer.byteLength(text)
  const key = Buffer.allocUnsafe(size + 1)
  key[0] = tag
  key.write(text, 1)
  return key
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (isPlain(value)) {
    const fields = Object.keys(value).sort()
    return `{${fields.map(field => `${JSON.stringify(field)}:${canonical(value[field])}`).join(',')}}`
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    return `${value.constructor?.name ?? 'object'}(${String(value)})`
  }
  return encodeKey(value).toString('hex')
}
