import { isPlain } from './documents'
import { bracketOf, encodeKey } from './keys'

/** Keys between low and high; a point when both are the same key. */
export interface Interval {
  readonly low: Buffer
  readonly lowOpen: boolean
  readonly high: Buffer
  readonly highOpen: boolean
}

/** A set of keys as intervals; undefined stands for "any key". */
export type Bounds = readonly Interval[] | undefined

export const isPoint = (interval: Interval): boolean => interval.low.equals(interval.high)

/**
 * The keys which documents matching this condition can have under this path: never too few.
 * With `multikey` two bounds may be met by two different elements of an array, so they are not intersected.
 */
export function boundsOf(query: Readonly<Record<string, unknown>>, path: string, multikey: boolean): Bounds {
  let bounds: Bounds
  for (const [key, condition] of Object.entries(query)) {
    bounds = both(bounds, boundsOfEntry(key, condition, path, multikey), multikey)
  }
  return bounds
}

function boundsOfEntry(key: string, condition: unknown, path: string, multikey: boolean): Bounds {
  if (key === path) return boundsOfField(condition, multikey)
  if ((key === '$and' || key === '$or') && Array.isArray(condition)) {
    const parts = condition.map(part => (isPlain(part) ? boundsOf(part, path, multikey) : undefined))
    return key === '$and' ? parts.reduce<Bounds>((a, b) => both(a, b, multikey), undefined) : either(parts)
  }
  return undefined
}

function boundsOfField(condition: unknown, multikey: boolean): Bounds {
  if (!isPlain(condition) || !Object.keys(condition).some(key => key.startsWith('$')))
    return boundsOfOperator('$eq', condition, multikey)
  let bounds: Bounds
  for (const [operator, operand] of Object.entries(condition)) {
    bounds = both(bounds, boundsOfOperator(operator, operand, multikey), multikey)
  }
  return bounds
}

function boundsOfOperator(operator: string, operand: unknown, multikey: boolean): Bounds {
  switch (operator) {
    case '$eq':
      return operand instanceof RegExp ? undefined : [point(operand)]
    case '$in':
      if (!Array.isArray(operand) || operand.some(item => item instanceof RegExp)) return undefined
      return union(operand.map(point))
    case '$all':
      return Array.isArray(operand) && isScalar(operand[0]) ? [point(operand[0])] : undefined
    case '$exists':
      // a path through an empty list does not exist either, and has no key of its own
      return operand === false && !multikey ? [point(null)] : undefined
    default:
      return RANGE.has(operator) && isScalar(operand) ? [range(operator, operand)] : undefined
  }
}

const RANGE = new Set(['$gt', '$gte', '$lt', '$lte'])

/** values whose comparison by key is the comparison of the query language */
export const isScalar = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && !Number.isNaN(value)) ||
  (value instanceof Date && !Number.isNaN(value.getTime()))

function point(value: unknown): Interval {
  const key = encodeKey(value)
  return { low: key, lowOpen: false, high: key, highOpen: false }
}

function range(operator: string, value: unknown): Interval {
  const key = encodeKey(value)
  const { low, high } = bracketOf(key)
  if (operator === '$gt' || operator === '$gte') {
    return { low: key, lowOpen: operator === '$gt', high, highOpen: true }
  }
  return { low, lowOpen: false, high: key, highOpen: operator === '$lt' }
}

function either(parts: readonly Bounds[]): Bounds {
  const all: Interval[] = []
  for (const part of parts) {
    if (part === undefined) return undefined
    all.push(...part)
  }
  return union(all)
}

function union(intervals: readonly Interval[]): Interval[] {
  const distinct = new Map<string, Interval>()
  for (const each of intervals) {
    distinct.set(`${each.lowOpen}${each.low.toString('latin1')}|${each.highOpen}${each.high.toString('latin1')}`, each)
  }
  return [...distinct.values()]
}

function both(a: Bounds, b: Bounds, multikey: boolean): Bounds {
  if (a === undefined) return b
  if (b === undefined) return a
  if (multikey) return narrowness(a) >= narrowness(b) ? a : b
  return a.flatMap(left => b.flatMap(right => intersect(left, right)))
}

/** points are worth more than ranges, fewer more than many */
const narrowness = (bounds: readonly Interval[]): number => (bounds.every(isPoint) ? 1 / (1 + bounds.length) : 0)

function intersect(a: Interval, b: Interval): Interval[] {
  const lows = Buffer.compare(a.low, b.low)
  const highs = Buffer.compare(a.high, b.high)
  const low = lows > 0 ? a.low : b.low
  const high = highs < 0 ? a.high : b.high
  const lowOpen = lows === 0 ? a.lowOpen || b.lowOpen : lows > 0 ? a.lowOpen : b.lowOpen
  const highOpen = highs === 0 ? a.highOpen || b.highOpen : highs < 0 ? a.highOpen : b.highOpen
  const order = Buffer.compare(low, high)
  if (order > 0 || (order === 0 && (lowOpen || highOpen))) return []
  return [{ low, lowOpen, high, highOpen }]
}
