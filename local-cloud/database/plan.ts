import { type Bounds, boundsOf, isPoint } from './bounds'
import type { CollectionTable } from './collection-table'
import { isExact } from './exact'
import type { IndexTable } from './index-table'
import { restrict } from './restrict'
import type { SqlValue } from './sql'

export type Sort = Readonly<Record<string, 1 | -1>>

/** How rows are fetched: `from … where … order`, and what that already guarantees. */
export interface Plan {
  readonly from: string
  /** the same rows without their documents, for counting */
  readonly countFrom: string
  readonly where: string
  readonly params: readonly SqlValue[]
  readonly order: readonly string[]
  /** how many leading sort fields the order of the rows satisfies */
  readonly sorted: number
  /** columns in which rows that are equal under those fields agree */
  readonly groupBy: readonly string[]
  /** leading index fields which the condition restricts; 0 means that the condition did not help */
  readonly bounded: number
  /** at most one row can be found */
  readonly unique: boolean
  /** the rows found are exactly the matching ones, without another look */
  readonly exact: boolean
  /** one row may be found several times */
  readonly repeats: boolean
}

interface Access {
  readonly from: string
  readonly countFrom: string
  readonly columns: readonly string[]
  readonly paths: readonly string[]
  readonly directions: readonly ('asc' | 'desc')[]
  readonly unique: boolean
  readonly multikeyPaths: ReadonlySet<string>
}

/** every way to fetch the rows of a condition: over _id, over each declared index, and the plain walk as the last one */
export function plansOf(table: CollectionTable, query: Readonly<Record<string, unknown>>, sort: Sort): Plan[] {
  const plans = [overId(table), ...table.indexes.map(index => overIndex(table, index))].map(access =>
    planOf(access, query, sort),
  )
  const walk: Plan = {
    from: `${table.table} AS d`,
    countFrom: `${table.table} AS d`,
    where: '1',
    params: [],
    order: ['d.row'],
    sorted: 0,
    groupBy: [],
    bounded: 0,
    unique: false,
    exact: Object.keys(query).length === 0,
    repeats: false,
  }
  return [...plans, walk]
}

const overId = (table: CollectionTable): Access => ({
  from: `${table.table} AS d`,
  countFrom: `${table.table} AS d`,
  columns: ['d.id'],
  paths: ['_id'],
  directions: ['asc'],
  unique: true,
  multikeyPaths: new Set(),
})

const overIndex = (table: CollectionTable, index: IndexTable): Access => ({
  from: `${index.table} AS i CROSS JOIN ${table.table} AS d ON d.row = i.row`,
  countFrom: `${index.table} AS i`,
  columns: index.columns.map(column => `i.${column}`),
  paths: index.paths,
  directions: index.spec.keys.map(([, direction]) => direction),
  unique: index.unique,
  multikeyPaths: index.multikeyPaths,
})

function planOf(access: Access, query: Readonly<Record<string, unknown>>, sort: Sort): Plan {
  const bounds = access.paths.map(path => boundsOf(query, path, access.multikeyPaths.has(path)))
  const restrictions = bounds.map((each, i) => restrict(access.columns[i] ?? '', each))
  const firstFree = bounds.indexOf(undefined)
  const multikey = access.multikeyPaths.size > 0
  return {
    from: access.from,
    countFrom: access.countFrom,
    where: restrictions.map(each => each.where).join(' AND '),
    params: restrictions.flatMap(each => each.params),
    ...orderOver(access, bounds, sort),
    bounded: firstFree === -1 ? bounds.length : firstFree,
    unique: access.unique && bounds.every(each => each?.length === 1 && each.every(isPoint)),
    exact: !multikey && restrictions.every(each => each.exact) && isExact(query, new Set(access.paths)),
    repeats: multikey,
  }
}

/**
 * The part of the sort that walking this index, forwards or backwards, gives for nothing. A list is sorted by its
 * smallest or largest element, whichever of them the condition fixes, so a list field never counts as sorted; but
 * under one value of it every document has its other fields' keys, and those are in order.
 */
function orderOver(access: Access, bounds: readonly Bounds[], sort: Sort): Pick<Plan, 'order' | 'groupBy' | 'sorted'> {
  const order: string[] = []
  const groupBy: string[] = []
  let sorted = 0
  let backwards: boolean | undefined
  let at = 0
  for (const [path, direction] of Object.entries(sort)) {
    if (access.multikeyPaths.has(path)) break
    while (access.paths[at] !== path && isFixed(bounds[at])) at++
    const column = access.columns[at]
    const natural = access.directions[at]
    if (column === undefined || access.paths[at] !== path) {
      if (!isFixed(bounds[access.paths.indexOf(path)])) break
      sorted++
      continue
    }
    const reversed = (direction === 1 ? 'asc' : 'desc') !== natural
    if (isFixed(bounds[at])) {
      // one value only: any direction is right
    } else if (backwards !== undefined && backwards !== reversed) break
    else backwards = reversed
    order.push(`${column} ${direction === 1 ? 'ASC' : 'DESC'}`)
    groupBy.push(column)
    sorted++
    at++
  }
  return { order, groupBy, sorted }
}

const isFixed = (bounds: Bounds): boolean => bounds?.length === 1 && bounds.every(isPoint)
