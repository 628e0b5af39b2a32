import { BSONRegExp, EJSON } from 'bson'
import { isPlain } from './documents'
import { requestFailed } from './errors'

/**
 * Values as the SDK sends them: extended JSON in text form, regular expressions as BSON, `db.serverDate()` as a
 * placeholder which the server replaces by its own time.
 */
export function parseWire(text: unknown, now: number): unknown {
  if (text === undefined || text === '') return {}
  if (typeof text !== 'string') return settle(text, now)
  let value: unknown
  try {
    value = EJSON.parse(text)
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
  return /\$(tcb_server_date|reg)/.test(text) ? settle(value, now) : value
}

/** like parseWire for what must be an object (conditions, updates, documents) */
export function parseWireObject(text: unknown, now: number): Record<string, unknown> {
  const value = parseWire(text, now)
  if (!isPlain(value)) throw requestFailed('an object was expected')
  return value
}

function settle(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map(item => settle(item, now))
  if (value instanceof BSONRegExp) return toRegExp(value)
  if (!isPlain(value)) return value
  if ('$tcb_server_date' in value) return new Date(now + offsetOf(value.$tcb_server_date))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settle(inner, now)]))
}

const offsetOf = (value: unknown): number => (isPlain(value) && typeof value.offset === 'number' ? value.offset : 0)

function toRegExp(value: BSONRegExp): RegExp {
  try {
    return new RegExp(value.pattern, value.options)
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
}
