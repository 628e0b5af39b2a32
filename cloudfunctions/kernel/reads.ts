/** Reading outside a transaction. Everything goes through an id or an index of `config/collections`. */

import type * as z from 'zod/mini'
import type { Cursor as CursorSchema } from '../../src/contract/values'
import { database, type SdkQuery } from './cloud'
import { type Conditions, encodeConditions } from './conditions'
import { assertId, assertStorable, type Collection, type Stored } from './documents'

type Cursor = z.infer<typeof CursorSchema>

/** The SDK clamps larger limits to this without a word. */
const maxRows = 1000

export async function read<T extends Stored>(from: Collection<T>, id: string): Promise<T | undefined> {
  assertId(id)
  const { data } = await database.collection(from.name).doc(id).get()
  return (data as T | null) ?? undefined
}

/** The documents with these ids, in no order; ids without a document are left out. */
export async function readMany<T extends Stored>(from: Collection<T>, ids: readonly string[]): Promise<readonly T[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  if (wanted.length > maxRows) throw new RangeError(`${wanted.length} ids in one read; ${maxRows} at most`)
  const { data } = await database
    .collection(from.name)
    .where({ _id: database.command.in(wanted) })
    .limit(maxRows)
    .get()
  return data as T[]
}

export interface Find<T extends Stored> {
  readonly where: Conditions<T>
  /** together with the equality conditions this must be a declared index */
  readonly orderBy?: readonly [field: keyof T & string, direction: 'asc' | 'desc']
  readonly limit: number
}

/** Reads only some fields, so that what the rest holds never leaves the database; `_id` always comes. */
export interface Fields<F extends string> {
  readonly fields: readonly F[]
}

export function find<T extends Stored, F extends keyof T & string>(
  from: Collection<T>,
  wanted: Find<T> & Fields<F>,
): Promise<readonly Pick<T, F | '_id'>[]>
export function find<T extends Stored>(from: Collection<T>, wanted: Find<T>): Promise<readonly T[]>
export async function find<T extends Stored>(
  from: Collection<T>,
  { where, orderBy, limit, fields }: Find<T> & Partial<Fields<string>>,
): Promise<readonly T[]> {
  if (!Number.isInteger(limit) || limit < 1 || limit > maxRows)
    throw new RangeError(`limit ${limit} is not in 1..${maxRows}`)
  const found = only(database.collection(from.name).where(encodeConditions(where)), fields)
  const { data } = await (orderBy ? found.orderBy(...orderBy) : found).limit(limit).get()
  return data as T[]
}

const only = (found: SdkQuery, fields: readonly string[] | undefined): SdkQuery =>
  fields === undefined ? found : found.field(Object.fromEntries(['_id', ...fields].map(name => [name, true])))

/** How many there are; the conditions must be served by an index. */
export async function count<T extends Stored>(from: Collection<T>, where: Conditions<T>): Promise<number> {
  return (await database.collection(from.name).where(encodeConditions(where)).count()).total
}

/** As many as a count of things that wait may show; more is "many". */
export const mostCounted = maxRows

/** The place of each row that matches, at most `mostCounted`: for counting by place without reading the rows themselves. */
export async function nodesOf<T extends Stored & { readonly node: string }>(
  from: Collection<T>,
  where: Conditions<T>,
): Promise<readonly string[]> {
  const rows = await find(from, { where, limit: mostCounted, fields: ['node'] as const })
  return rows.map(({ node }) => node)
}

type Ordered<T extends Stored> = Find<T> & { readonly orderBy: readonly [keyof T & string, 'asc' | 'desc'] }

/** One page in the order of a unique or time-like field and `_id`; paging goes by position, never by skipping rows. */
export function page<T extends Stored, F extends keyof T & string>(
  from: Collection<T>,
  wanted: Ordered<T> & Fields<F>,
  after?: Cursor,
): Promise<{ items: readonly Pick<T, F | '_id'>[]; next?: Cursor }>
export function page<T extends Stored>(
  from: Collection<T>,
  wanted: Ordered<T>,
  after?: Cursor,
): Promise<{ items: readonly T[]; next?: Cursor }>
export async function page<T extends Stored>(
  from: Collection<T>,
  { where, orderBy, limit, fields }: Ordered<T> & Partial<Fields<string>>,
  after?: Cursor,
): Promise<{ items: readonly T[]; next?: Cursor }> {
  const [field, direction] = orderBy
  const _ = database.command
  const beyond = direction === 'asc' ? _.gt : _.lt
  const conditions = encodeConditions(where)
  const position = after === undefined ? undefined : decodeCursor(after)
  const found = database
    .collection(from.name)
    .where(
      position === undefined
        ? conditions
        : (_.and([
            conditions,
            _.or([{ [field]: beyond(position.at) }, { [field]: _.eq(position.at), _id: beyond(position.id) }]),
          ]) as object),
    )
  const { data } = await only(found, fields && [...fields, field])
    .orderBy(field, direction)
    .orderBy('_id', direction)
    .limit(limit + 1)
    .get()
  const items = (data as T[]).slice(0, limit)
  const last = items.at(-1)
  return data.length > limit && last ? { items, next: encodeCursor(last[field], last._id) } : { items }
}

export interface Scan<F extends string> extends Fields<F> {
  /** the last id of the rows before; missing to begin */
  readonly after?: string | undefined
  readonly limit: number
}

/** Everything there is, in the order of ids, row by row from `after` on: for checks that must look at all of it. */
export async function scan<T extends Stored, F extends keyof T & string>(
  from: Collection<T>,
  { after = '', limit, fields }: Scan<F>,
): Promise<readonly Pick<T, F | '_id'>[]> {
  const found = database.collection(from.name).where({ _id: database.command.gt(after) })
  const { data } = await only(found, fields).orderBy('_id', 'asc').limit(limit).get()
  return data as T[]
}

/**
 * Changes one document if it still looks as expected; true when this caller was the one. Atomic in the database, outside any
 * transaction: for claiming a piece of work or a counter that many people hit at once.
 */
export async function changeIf<T extends Stored>(
  from: Collection<T>,
  id: string,
  expected: Conditions<T>,
  change: Partial<Omit<T, '_id'>>,
): Promise<boolean> {
  assertId(id)
  assertStorable(change)
  const data = Object.fromEntries(Object.entries(change).map(([field, value]) => [field, database.command.set(value)]))
  const { stats } = await database
    .collection(from.name)
    .where({ ...encodeConditions(expected), _id: database.command.eq(id) })
    .update({ data })
  return stats.updated === 1
}

/** Adds one to a counter that many may hit at once, atomically and outside any transaction; the document is made when it is not there. */
export async function countUp<T extends Stored>(into: Collection<T>, first: T, field: keyof T & string): Promise<void> {
  assertId(first._id)
  assertStorable(first)
  const add = async () => {
    const found = database.collection(into.name).where({ _id: database.command.eq(first._id) })
    return (await found.update({ data: { [field]: database.command.inc(1) } })).stats.updated === 1
  }
  if (await add()) return
  try {
    await database.collection(into.name).add({ data: first })
  } catch (thrown) {
    // somebody was first: then it is there now
    if (!(await add())) throw thrown
  }
}

const encodeCursor = (at: unknown, id: string): Cursor => Buffer.from(JSON.stringify([at, id])).toString('base64url')

/** A cursor that we did not make starts the list again rather than failing: it is only a position. */
function decodeCursor(cursor: Cursor): { at: string | number; id: string } | undefined {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if ((typeof at === 'string' || typeof at === 'number') && typeof id === 'string') return { at, id }
  } catch {}
  return undefined
}
