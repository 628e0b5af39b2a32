import { type Bounds, type Interval, isPoint } from './bounds'
import type { SqlValue } from './sql'

export interface Restriction {
  readonly where: string
  readonly params: readonly SqlValue[]
  /** the SQL says no less than the bounds do */
  readonly exact: boolean
}

/** more points than this are searched as one range */
const MAX_POINTS = 1_000

/** Bounds of one column as an SQL condition: equality, IN, or the range that spans all intervals. */
export function restrict(column: string, bounds: Bounds): Restriction {
  if (bounds === undefined) return { where: '1', params: [], exact: true }
  const [first] = bounds
  if (first === undefined) return { where: '0', params: [], exact: true }
  if (bounds.every(isPoint) && bounds.length <= MAX_POINTS)
    return points(
      column,
      bounds.map(each => each.low),
    )
  return { ...range(column, bounds.reduce(hull, first)), exact: bounds.length === 1 }
}

function points(column: string, keys: readonly Buffer[]): Restriction {
  const [first] = keys
  if (first === undefined || keys.length === 1) return { where: `${column} = ?`, params: [...keys], exact: true }
  // a few lengths only, so that few different statements are prepared
  const length = 2 ** Math.ceil(Math.log2(keys.length))
  const padded = [...keys, ...Array<Buffer>(length - keys.length).fill(first)]
  return { where: `${column} IN (${padded.map(() => '?').join(', ')})`, params: padded, exact: true }
}

function range(column: string, { low, lowOpen, high, highOpen }: Interval): { where: string; params: SqlValue[] } {
  return {
    where: `${column} ${lowOpen ? '>' : '>='} ? AND ${column} ${highOpen ? '<' : '<='} ?`,
    params: [low, high],
  }
}

function hull(a: Interval, b: Interval): Interval {
  const lows = Buffer.compare(a.low, b.low)
  const highs = Buffer.compare(a.high, b.high)
  return {
    low: lows <= 0 ? a.low : b.low,
    lowOpen: lows === 0 ? a.lowOpen && b.lowOpen : lows < 0 ? a.lowOpen : b.lowOpen,
    high: highs >= 0 ? a.high : b.high,
    highOpen: highs === 0 ? a.highOpen && b.highOpen : highs > 0 ? a.highOpen : b.highOpen,
  }
}
