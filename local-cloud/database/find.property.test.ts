import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { Query } from 'mingo'
import { compare, resolve } from 'mingo/util'
import { idKey } from './collection-table'
import { type Document, decodeDocument } from './documents'
import { type Condition, Finder } from './find'
import { matcher } from './matcher'
import type { Sort } from './plan'
import { ScanLog } from './scans'
import { Store } from './store'
import { replaced } from './update'

/** like fc.record, with objects as JSON.parse makes them */
const record = <T extends object>(
  fields: { [K in keyof T]: fc.Arbitrary<T[K]> },
  options: object = {},
): fc.Arbitrary<Partial<T>> => fc.record(fields, { ...options, noNullPrototype: true })

/** few values, so that conditions meet documents */
const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, 0, -1, 1.5, 7, Number.NaN, '', 'a', 'b', '😀', '，', true, false),
  fc.constantFrom(new Date(0), new Date(1_700_000_000_000)),
)
const value = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: record({ x: scalar }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.array(record({ x: scalar }, { requiredKeys: [] }), { maxLength: 2 }) },
)
const document = record(
  { a: value, b: scalar, c: value, d: record({ x: scalar, y: value }, { requiredKeys: [] }) },
  { requiredKeys: [] },
)
/** without lists, whose order MongoDB and mingo see differently; with objects, whose keys have no order */
const tame = record(
  { a: scalar, b: fc.oneof(scalar, record({ x: scalar })), c: scalar, d: record({ x: scalar }) },
  { requiredKeys: [] },
)

const path = fc.constantFrom('a', 'b', 'c', 'd.x', 'd.y', 'a.x', '_id')
const range = record({ $gt: scalar, $gte: scalar, $lt: scalar, $lte: scalar }, { requiredKeys: [] }).filter(
  each => Object.keys(each).length > 0,
)
const comparison = fc.oneof(
  scalar.filter(each => !Number.isNaN(each)),
  record({ $eq: value }),
  record({ $in: fc.array(scalar, { maxLength: 4 }) }),
  range,
  record({ $in: fc.array(scalar, { maxLength: 4 }), $gte: scalar }),
  record({ $ne: scalar }),
  record({ $nin: fc.array(scalar, { maxLength: 2 }) }),
  record({ $exists: fc.boolean() }),
  record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }),
  record({ $not: record({ $gt: scalar }) }),
  fc.constant({ $regex: /^a/ }),
  record({ $size: fc.nat(2) }),
)
const simple = fc.dictionary(path, comparison, { minKeys: 0, maxKeys: 3, noNullPrototype: true })
const query = fc.oneof(
  { weight: 3, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc
      .tuple(simple, fc.array(simple, { minLength: 1, maxLength: 3 }))
      .map(([own, $or]) => ({ ...own, $or })),
  },
  { weight: 1, arbitrary: fc.array(simple, { minLength: 1, maxLength: 3 }).map($and => ({ $and })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(path, fc.array(range, { minLength: 2, maxLength: 3 }))
      .map(([field, ranges]) => ({ $or: ranges.map(each => ({ [field]: each })) })),
  },
)
const direction = fc.constantFrom<'asc' | 'desc'>('asc', 'desc')
const keys = fc
  .uniqueArray(path, { minLength: 1, maxLength: 3 })
  .chain(paths => fc.tuple(...paths.map(each => fc.tuple(fc.constant(each), direction))))
const indexes = fc.array(keys, { maxLength: 3 }).map(all => all.map((each, i) => ({ name: `i${i}`, keys: each })))
const sort = fc
  .uniqueArray(path, { maxLength: 3 })
  .chain(paths =>
    fc
      .tuple(...paths.map(each => fc.tuple(fc.constant(each), fc.constantFrom<1 | -1>(1, -1))))
      .map(pairs => Object.fromEntries(pairs) as Sort),
  )

const dir = mkdtempSync(join(tmpdir(), 'local-cloud-find-'))
let run = 0
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function withFinder<T>(
  documents: readonly Document[],
  specs: { name: string; keys: [string, 'asc' | 'desc'][] }[],
  work: (find: (query: Condition, options: object) => Document[], stored: Document[]) => T,
): T {
  const store = new Store(join(dir, String(run++)), { c: { indexes: specs } }, 'DATABASE_REQUEST_FAILED')
  try {
    const table = store.table('c')
    const changes = documents.map((each, i) => ({
      collection: 'c',
      id: idKey(`id${i}`),
      after: replaced(`id${i}`, each),
    }))
    for (const change of changes) {
      try {
        store.apply([change])
      } catch (error) {
        // MongoDB's own refusal: two lists of one document cannot be in one index
        if (!String(error).includes('parallel arrays')) throw error
      }
    }
    const finder = new Finder(store.sql, new ScanLog())
    return work(
      (condition, options) => finder.find(table, condition, options).map(row => row.document),
      table.all().map(decodeDocument),
    )
  } finally {
    store.close()
  }
}

const ids = (documents: readonly Document[]) => documents.map(each => String(each._id)).sort()

describe('a search through the indexes', () => {
  it('finds the same documents as the query language alone', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 4, maxLength: 14 }),
        indexes,
        fc.array(query, { minLength: 8, maxLength: 24 }),
        (documents, specs, queries) => {
          withFinder(documents, specs as never, (find, stored) => {
            for (const each of queries) {
              const test = matcher(each)
              expect(ids(find(each, {}))).toEqual(ids(stored.filter(test)))
            }
          })
        },
      ),
      { numRuns: 30000 },
    )
  })

  it('returns them in the same order and cuts at the same place', () => {
    fc.assert(
      fc.property(
        fc.array(tame, { minLength: 4, maxLength: 16 }),
        indexes,
        query,
        sort,
        fc.nat(3),
        fc.nat(8),
        (documents, specs, condition, order, skip, limit) => {
          withFinder(documents, specs as never, (find, stored) => {
            const matching = stored.filter(matcher(condition))
            const expected =
              Object.keys(order).length > 0
                ? new Query({})
                    .find<Document>(matching)
                    .sort({ ...order })
                    .all()
                : matching
            const actual = find(condition, { sort: order, skip, limit })
            expect(actual).toHaveLength(expected.slice(skip, skip + limit).length)
            for (const [i, each] of actual.entries()) {
              for (const field of Object.keys(order)) {
                expect(compare(resolve(each, field) ?? null, resolve(expected[skip + i] ?? {}, field) ?? null)).toBe(0)
              }
            }
          })
        },
      ),
      { numRuns: 3000 },
    )
  })
})
