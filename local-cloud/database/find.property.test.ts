import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { Query } from 'mingo'
import { compare, resolve } from 'mingo/util'
import { CollectionTable, idKey } from './collection-table'
import { type Document, decodeDocument, encodeDocument } from './documents'
import { FoundRow } from './fetch'
import { type Condition, Finder } from './find'
import { type IndexSource, IndexTable } from './index-table'
import { matcher } from './matcher'
import type { Sort } from './plan'
import { ScanLog } from './scans'
import { sortRows } from './sort'
import { Sql } from './sql'
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
/** without lists, objects and NaN, which mingo sorts in other ways than MongoDB does */
const number = scalar.filter(each => !Number.isNaN(each))
const tame = record({ a: number, b: number, c: number, d: record({ x: number }) }, { requiredKeys: [] })

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

/** `a` and `d.y` hold lists in some documents; what they are sorted by never does */
const listed = record(
  {
    a: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
    b: number,
    c: number,
    d: record({ x: number, y: fc.array(scalar, { maxLength: 2 }) }),
  },
  { requiredKeys: [] },
)
/** mostly one value of the list field, some of them as a cursor goes on */
const oneValue = fc
  .tuple(
    fc.constantFrom('a', 'a', 'd.y'),
    number,
    fc.oneof(fc.constant({}), fc.dictionary(fc.constantFrom('b', 'c', 'd.x'), range, { noNullPrototype: true }), query),
  )
  .map(([field, one, rest]) => ({ $and: [{ [field]: one }, rest] }))
const listIndexes = fc
  .array(
    fc
      .tuple(fc.constantFrom('a', 'd.y'), fc.shuffledSubarray(['b', 'c', 'd.x', '_id']))
      .chain(([list, rest]) => fc.shuffledSubarray([list, ...rest], { minLength: 1 }))
      .chain(paths => fc.tuple(...paths.map(each => fc.tuple(fc.constant(each), direction)))),
    { minLength: 1, maxLength: 3 },
  )
  .map(all => all.map((each, i) => ({ name: `i${i}`, keys: each })))
const sortBy = (...paths: string[]) =>
  fc
    .shuffledSubarray(paths, { minLength: 1, maxLength: 3 })
    .chain(chosen => fc.tuple(...chosen.map(each => fc.tuple(fc.constant(each), fc.constantFrom<1 | -1>(1, -1)))))

const dir = mkdtempSync(join(tmpdir(), 'local-cloud-find-'))
const sql = new Sql(join(dir, 'database.sqlite'))
let run = 0
afterAll(() => {
  sql.close()
  rmSync(dir, { recursive: true, force: true })
})

/** a fresh collection with these indexes and documents, gone afterwards */
function withFinder(
  documents: readonly Document[],
  specs: readonly IndexSource[],
  work: (find: (query: Condition, options: object) => Document[], stored: Document[]) => void,
): void {
  const name = `c${run++}`
  const indexes = specs.map(spec => new IndexTable(sql, name, spec))
  const table = new CollectionTable(sql, name, indexes, 'DATABASE_REQUEST_FAILED', () => undefined)
  sql.transaction(() => {
    table.create()
    for (const index of indexes) index.create()
  })
  for (const [i, each] of documents.entries()) {
    const change = { collection: name, id: idKey(`id${i}`), after: replaced(`id${i}`, each) }
    try {
      sql.transaction(() => table.write([change]))
    } catch (error) {
      // MongoDB's own refusal: two lists of one document cannot be in one index
      if (!String(error).includes('parallel arrays')) throw error
    }
  }
  const finder = new Finder(sql, new ScanLog())
  work(
    (condition, options) => finder.find(table, condition, options).map(row => row.document),
    table.all().map(decodeDocument),
  )
  for (const each of [table, ...indexes]) sql.exec(`DROP TABLE ${each.table}`)
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
          withFinder(documents, specs, (find, stored) => {
            for (const each of queries) {
              const test = matcher(each)
              expect(ids(find(each, {}))).toEqual(ids(stored.filter(test)))
            }
          })
        },
      ),
      { numRuns: 150 },
    )
  })

  it('keeps the order of scalar fields behind a list field, each document once', () => {
    fc.assert(
      fc.property(
        fc.array(listed, { minLength: 4, maxLength: 16 }),
        listIndexes,
        fc.array(oneValue, { minLength: 4, maxLength: 8 }),
        sortBy('b', 'c', 'd.x'),
        fc.constantFrom<1 | -1>(1, -1),
        fc.nat(3),
        fc.nat(6),
        (documents, specs, conditions, fields, last, skip, limit) => {
          // the id makes the order total
          const order: Sort = { ...Object.fromEntries(fields), _id: last }
          withFinder(documents, specs, (find, stored) => {
            for (const condition of conditions) {
              const matching = stored.filter(matcher(condition))
              const all = new Query({}).find<Document>(matching).sort({ ...order })
              const expected = all.all().slice(skip, skip + limit)
              expect(find(condition, { sort: order, skip, limit })).toEqual(expected)
            }
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('sorts by lists themselves as without an index', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 4, maxLength: 14 }),
        fc.oneof(indexes, listIndexes),
        fc.array(fc.oneof(query, oneValue), { minLength: 4, maxLength: 8 }),
        sortBy('a', 'b', 'c', 'd.x', 'd.y', 'a.x'),
        fc.nat(3),
        fc.nat(6),
        (documents, specs, conditions, fields, skip, limit) => {
          const order: Sort = { ...Object.fromEntries(fields), _id: 1 }
          withFinder(documents, specs, (find, stored) => {
            for (const condition of conditions) {
              const rows = stored
                .filter(matcher(condition))
                .map(each => new FoundRow(idKey(each._id), encodeDocument(each)))
              const expected = sortRows(rows, order).slice(skip, skip + limit)
              expect(find(condition, { sort: order, skip, limit })).toEqual(expected.map(row => row.document))
            }
          })
        },
      ),
      { numRuns: 300 },
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
          withFinder(documents, specs, (find, stored) => {
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
      { numRuns: 300 },
    )
  })
})
