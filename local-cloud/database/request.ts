import { GET_DEFAULT_ROWS, GET_MAX_ROWS } from '../limits'
import { requestFailed } from './errors'
import type { FindOptions } from './find'
import type { Sort } from './plan'
import { parseWireObject } from './wire'

/** A request as it came over the wire. */
export type WireRequest = Readonly<Record<string, unknown>>

export function collectionName(request: WireRequest): string {
  const name = request.collectionName
  if (typeof name !== 'string' || name === '') throw requestFailed('collectionName is missing')
  return name
}

export const transactionId = (request: WireRequest): string | undefined =>
  typeof request.transactionId === 'string' ? request.transactionId : undefined

/** `get`: 100 rows unless told otherwise, 1000 at most. WeChat docs: Collection.limit */
export function findOptions(request: WireRequest, now: number): FindOptions & { limit: number } {
  const limit = Math.min(natural(request.limit) || GET_DEFAULT_ROWS, GET_MAX_ROWS)
  return { sort: sortOf(parseWireObject(request.order, now)), skip: natural(request.offset) ?? 0, limit }
}

export function sortOf(order: WireRequest): Sort {
  const sort: Record<string, 1 | -1> = {}
  for (const [path, direction] of Object.entries(order)) sort[path] = Number(direction) < 0 ? -1 : 1
  return sort
}

function natural(value: unknown): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) throw requestFailed('limit and skip must be natural numbers')
  return number
}
