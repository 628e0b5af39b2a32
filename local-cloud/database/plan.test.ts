import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { choosePlan } from './choose'
import { idKey } from './collection-table'
import { fetchRows } from './fetch'
import { type Condition, Finder, type FindOptions } from './find'
import type { Plan, Sort } from './plan'
import { ScanLog } from './scans'
import { Store } from './store'
import { replaced } from './update'

const dir = mkdtempSync(join(tmpdir(), 'local-cloud-plan-'))
const store = new Store(
  dir,
  {
    entries: {
      indexes: [
        {
          name: 'byOwner',
          keys: [
            ['owner', 'asc'],
            ['at', 'desc'],
          ],
        },
        { name: 'byTime', keys: [['at', 'desc']] },
        {
          name: 'byTag',
          keys: [
            ['tags', 'asc'],
            ['at', 'desc'],
            ['_id', 'desc'],
          ],
        },
        { name: 'byCode', keys: [['code', 'asc']], unique: true },
      ],
    },
  },
  'DATABASE_REQUEST_FAILED',
)
const table = store.table('entries')
const scans = new ScanLog()
const finder = new Finder(store.sql, scans)
const ROWS = 3_000

beforeAll(() => {
  const rows = Array.from({ length: ROWS }, (_, n) => ({
    owner: `o${n % 30}`,
    // several rows share each moment, so that a cursor needs the id as well
    at: new Date(Math.floor(n / 4) * 1_000),
    code: n,
    tags: [`t${n % 7}`, `u${n % 500}`],
    other: n % 5,
  }))
  store.apply(
    rows.map((row, n) => ({
      collection: 'entries',
      id: idKey(`id${String(n).padStart(5, '0')}`),
      after: replaced(`id${String(n).padStart(5, '0')}`, row),
    })),
  )
})
beforeEach(() => scans.clear())
afterAll(() => {
  store.close()
  rmSync(dir, { recursive: true, force: true })
})

const find = (query: Condition, options: FindOptions = {}) =>
  finder.find(table, query, options).map(row => row.document)
const planFor = (query: Condition, sort: Sort = {}, limited = true) =>
  choosePlan(store.sql, table, query, sort, limited)

/** what SQLite says it does, one line per step */
function explained(plan: Plan): string[] {
  const order = plan.order.length > 0 ? ` ORDER BY ${plan.order.join(', ')}` : ''
  const steps = store.sql.all(
    `EXPLAIN QUERY PLAN SELECT d.doc FROM ${plan.from} WHERE ${plan.where}${order} LIMIT 20`,
    plan.params,
  )
  return steps.map(step => String(step[3]))
}

describe('the planner', () => {
  it('walks a compound index for equality and order, without sorting', () => {
    const plan = planFor({ owner: 'o3' }, { at: -1 })
    expect([plan.bounded, plan.sorted]).toEqual([1, 1])
    const steps = explained(plan).join('; ')
    expect(steps).toContain('SEARCH i USING PRIMARY KEY (k0=?)')
    expect(steps).not.toContain('TEMP B-TREE')
  })

  it('walks it backwards as well', () => {
    expect(explained(planFor({ owner: 'o3' }, { at: 1 })).join()).not.toContain('TEMP B-TREE')
  })

  it('pages by a cursor over time and id: reads little more than the page, at any depth', () => {
    const seen: unknown[] = []
    let cursor: Condition = {}
    for (;;) {
      const page = find(cursor, { sort: { at: -1, _id: -1 }, limit: 250 })
      if (page.length === 0) break
      seen.push(...page.map(row => row._id))
      const last = page[page.length - 1]
      cursor = { $or: [{ at: { $lt: last?.at } }, { at: last?.at, _id: { $lt: last?._id } }] }
    }
    expect(seen).toHaveLength(ROWS)
    expect(new Set(seen).size).toBe(ROWS)
    expect(seen).toEqual([...seen].sort().reverse())
    expect(scans.reports).toEqual([])
    const steps = explained(planFor(cursor, { at: -1, _id: -1 })).join()
    expect(steps).toMatch(/SEARCH i USING PRIMARY KEY \(k0>\? AND k0<\?\)/)
  })

  it('pages one owner by the same cursor through the compound index', () => {
    const plan = planFor(
      { owner: 'o3', $or: [{ at: { $lt: new Date(9_000) } }, { at: new Date(9_000), _id: { $lt: 'id1' } }] },
      { at: -1, _id: -1 },
    )
    expect([plan.bounded, plan.sorted]).toEqual([2, 1])
  })

  it('walks one value of a list field in the order of the next fields, and stops at the limit', () => {
    const newest = { at: -1, _id: -1 } as const
    const plan = planFor({ tags: 't3' }, newest)
    expect([plan.bounded, plan.sorted]).toEqual([1, 2])
    expect(explained(plan).join()).not.toContain('TEMP B-TREE')
    const page = fetchRows(store.sql, plan, 21, false, () => true)
    expect([page.rows.length, page.examined]).toEqual([21, 21])
    const cursor = { tags: 't3', $or: [{ at: { $lt: new Date(9_000) } }, { at: new Date(9_000), _id: { $lt: 'id1' } }] }
    expect([planFor(cursor, newest).bounded, planFor(cursor, newest).sorted]).toEqual([2, 2])
  })

  it('does not take the order of a list field itself, nor what follows several of its values', () => {
    expect(planFor({}, { tags: 1 }).sorted).toBe(0)
    expect(planFor({ tags: 't3' }, { tags: 1, at: -1 }).sorted).toBe(0)
    expect(planFor({ tags: { $in: ['t3', 't4'] } }, { at: -1 }).sorted).toBe(0)
    expect(planFor({ tags: { $gte: 't3' } }, { at: -1 }).sorted).toBe(0)
  })

  it('does not take an index for an order that runs against it in one field only', () => {
    const query = { owner: { $in: ['o1', 'o2'] } }
    expect(planFor(query, { owner: 1, at: -1 }).sorted).toBe(2)
    expect(planFor(query, { owner: -1, at: 1 }).sorted).toBe(2)
    expect(planFor(query, { owner: 1, at: 1 }).sorted).toBe(1)
  })

  it('takes the more selective of two indexes', () => {
    expect(planFor({ owner: 'o3', tags: 'u77' }).where).toBe(planFor({ tags: 'u77' }).where)
    expect(planFor({ owner: 'o3', code: 17 }).unique).toBe(true)
  })

  it('answers conditions that the index states completely without a look at the documents', () => {
    expect(planFor({ owner: 'o3', at: { $gte: new Date(0), $lt: new Date(5_000) } }).exact).toBe(true)
    expect(planFor({ owner: { $in: ['o1', 'o2'] } }).exact).toBe(true)
    expect(planFor({ owner: 'o3', other: 1 }).exact).toBe(false)
    expect(planFor({ owner: { $ne: 'o3' } }).exact).toBe(false)
    // several entries of one document: two bounds may be met by two elements
    expect(planFor({ tags: 't1' }).exact).toBe(false)
    expect(finder.count(table, { owner: { $in: ['o1', 'o2'] } })).toBe(ROWS / 15)
  })

  it('finds elements of lists through an index, each document once', () => {
    expect(find({ tags: { $in: ['t1', 'u1', 'u8'] } }).length).toBe(
      new Set(find({ tags: { $in: ['t1', 'u1', 'u8'] } }).map(each => each._id)).size,
    )
    expect(find({ tags: { $gte: 'u1', $lte: 'u10' } }).length).toBe(
      find({}).filter(each => between(each.tags, 'u1', 'u10')).length,
    )
  })
})

const between = (tags: unknown, low: string, high: string) =>
  Array.isArray(tags) && tags.some(tag => tag >= low) && tags.some(tag => tag <= high)

describe('the report of scans', () => {
  it('names collection, shape of the condition and rows read, once per shape', () => {
    find({ other: 1 }, { limit: 10 })
    find({ other: 2 }, { limit: 10_000 })
    expect(scans.reports).toEqual([
      {
        collection: 'entries',
        query: '{"other":"number"}',
        sort: '{}',
        reason: 'no index for the condition',
        examined: ROWS,
        times: 2,
      },
    ])
  })

  it('names an order that no index gives, and a large sort behind an index', () => {
    find({}, { sort: { other: 1 }, limit: 10 })
    find({ at: { $gte: new Date(0) } }, { sort: { other: 1 }, limit: 10 })
    expect(scans.reports.map(each => each.reason)).toEqual(['no index for the sort', 'sorted in memory'])
  })

  it('names what touches a whole collection', () => {
    find({})
    finder.count(table, {})
    expect(scans.reports).toMatchObject([{ reason: 'whole collection', times: 2 }])
  })

  it('is empty for what indexes serve', () => {
    find({ _id: 'id00001' })
    find({ _id: { $in: ['id00001', 'id00002'] } })
    find({ owner: 'o1', other: 3 }, { limit: 5 })
    find({ code: 4 })
    find({}, { sort: { at: -1 }, limit: 20 })
    find({}, { limit: 20 })
    find({ $or: [{ owner: 'o1' }, { owner: 'o2' }] }, { limit: 20 })
    finder.count(table, { owner: 'o1' })
    expect(scans.reports).toEqual([])
  })

  it('reports a condition of which one branch has no index', () => {
    find({ $or: [{ owner: 'o1' }, { other: 2 }] }, { limit: 20 })
    expect(scans.reports).toHaveLength(1)
  })
})
