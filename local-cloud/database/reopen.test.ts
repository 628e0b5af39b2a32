import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '../clock'
import { createFaults } from '../faults'
import { type DatabaseOptions, openDatabase } from './database'
import { Sql } from './sql'

const dir = mkdtempSync(join(tmpdir(), 'local-cloud-reopen-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let folder = 0
beforeEach(() => folder++)

const open = (collections: DatabaseOptions['collections']) =>
  openDatabase({ dir: join(dir, String(folder)), collections, clock: createClock(), faults: createFaults() })
const read = async (database: ReturnType<typeof open>, query: object) =>
  database.actions['database.getDocument']?.({ collectionName: 'c', query: JSON.stringify(query) })

const byKind = { name: 'byKind', keys: [['kind', 'asc']] } as const

describe('a database that is opened again', () => {
  it('has its documents, and collections that were created at run time', async () => {
    const first = open({ c: { indexes: [] } })
    first.collection('c').insertMany([{ _id: 'a', at: new Date(5) }])
    await first.actions['database.addCollection']?.({ collectionName: 'extra' })
    first.close()
    const second = open({ c: { indexes: [] } })
    expect(second.collection('c').all()).toEqual([{ _id: 'a', at: new Date(5) }])
    expect(second.collection('extra').all()).toEqual([])
    second.close()
  })

  it('builds indexes that are new, and forgets those that are gone', async () => {
    const first = open({ c: { indexes: [] } })
    first.collection('c').insertMany([
      { _id: 'a', kind: 1 },
      { _id: 'b', kind: [1, 2] },
    ])
    first.close()

    const second = open({ c: { indexes: [byKind] } })
    expect(await read(second, { kind: 1 })).toMatchObject({ data: { list: [expect.any(String), expect.any(String)] } })
    expect(second.scans()).toEqual([])
    second.close()

    const third = open({ c: { indexes: [] } })
    third.collection('c').insertMany([{ _id: 'd', kind: 1 }])
    await read(third, { kind: 1 })
    expect(third.scans()).toHaveLength(1)
    third.close()

    const fourth = open({ c: { indexes: [byKind] } })
    expect(await read(fourth, { kind: 1 })).toMatchObject({ data: { list: Array(3).fill(expect.any(String)) } })
    fourth.close()
  })

  it('builds an index again whose fields or direction changed', async () => {
    const first = open({ c: { indexes: [byKind] } })
    first.collection('c').insertMany([{ _id: 'a', kind: 1, other: 2 }])
    first.close()
    const second = open({ c: { indexes: [{ name: 'byKind', keys: [['other', 'desc']] }] } })
    expect(await read(second, { other: 2 })).toMatchObject({ data: { list: [expect.any(String)] } })
    expect(second.scans()).toEqual([])
    second.close()
  })

  it('refuses to open when stored documents break a new unique index, and changes nothing', () => {
    const first = open({ c: { indexes: [] } })
    first.collection('c').insertMany([
      { _id: 'a', kind: 1 },
      { _id: 'b', kind: 1 },
    ])
    first.close()
    expect(() => open({ c: { indexes: [{ ...byKind, unique: true }] } })).toThrow('E11000')
    expect(
      open({ c: { indexes: [byKind] } })
        .collection('c')
        .all(),
    ).toHaveLength(2)
  })

  it('remembers that an index holds lists: two bounds may be met by two elements', async () => {
    const first = open({ c: { indexes: [byKind] } })
    first.collection('c').insertMany([{ _id: 'a', kind: [0, 10] }])
    first.close()
    const second = open({ c: { indexes: [byKind] } })
    expect(await read(second, { kind: { $gt: 3, $lt: 5 } })).toMatchObject({ data: { list: [expect.any(String)] } })
    second.close()
  })

  it('remembers which field holds the lists: those behind it are still in order', async () => {
    const keys = [
      ['kind', 'asc'],
      ['at', 'asc'],
    ] as const
    const declared = { c: { indexes: [{ name: 'byKind', keys }] } }
    const first = open(declared)
    first.collection('c').insertMany(Array.from({ length: 1_100 }, (_, at) => ({ kind: ['x', `y${at}`], at: -at })))
    first.close()
    const second = open(declared)
    const lowest = async () =>
      second.actions['database.getDocument']?.({
        collectionName: 'c',
        query: '{"kind":"x"}',
        order: '{"at":1}',
        limit: 1,
      })
    expect(await lowest()).toMatchObject({ data: { list: [expect.stringContaining('"at":-1099')] } })
    expect(second.scans()).toEqual([])
    second.close()
  })

  it('leaves its one file and no log beside it', () => {
    const first = open({ c: { indexes: [byKind] } })
    first.collection('c').insertMany([{ _id: 'a', kind: 1 }])
    first.close()
    first.close()
    expect(readdirSync(join(dir, String(folder)))).toEqual(['database.sqlite'])
  })

  it('closes as well while another connection has the file', () => {
    const first = open({ c: { indexes: [] } })
    const second = open({ c: { indexes: [] } })
    second.collection('c').insertMany([{ _id: 'a' }])
    first.close()
    second.collection('c').insertMany([{ _id: 'b' }])
    second.close()
    const third = open({ c: { indexes: [] } })
    expect(third.collection('c').all()).toEqual([{ _id: 'a' }, { _id: 'b' }])
    third.close()
  })
})

describe('a file of another version', () => {
  it('is refused by name instead of being misread', () => {
    open({ c: { indexes: [] } }).close()
    const file = new Sql(join(dir, String(folder), 'database.sqlite'))
    file.exec('PRAGMA user_version = 9999')
    file.close()
    expect(() => open({ c: { indexes: [] } })).toThrow('another version')
  })
})

describe('declarations', () => {
  it('over the limits of WeChat Cloud are refused at the start', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ name: `i${i}`, keys: [['a', 'asc']] as [string, 'asc'][] }))
    expect(() => open({ c: { indexes: many } })).toThrow('too many indexes')
    const wide = Array.from({ length: 32 }, (_, i) => [`f${i}`, 'asc'] as [string, 'asc'])
    expect(() => open({ c: { indexes: [{ name: 'wide', keys: wide }] } })).toThrow('too many fields')
  })
})

describe('a write that is undone', () => {
  it('does not make the index forget, or remember wrongly, that it holds lists', async () => {
    const first = open({ c: { indexes: [byKind] } })
    first.collection('c').insertMany([{ _id: 'a', kind: 1 }])
    // the list reaches the index before the duplicate is found
    expect(() => first.collection('c').insertMany([{ _id: 'b', kind: [0, 10] }, { _id: 'a' }])).toThrow('E11000')
    first.collection('c').insertMany([{ _id: 'b', kind: [0, 10] }])
    first.close()
    const second = open({ c: { indexes: [byKind] } })
    expect(await read(second, { kind: { $gt: 3, $lt: 5 } })).toMatchObject({ data: { list: [expect.any(String)] } })
    second.close()
  })
})

// few go to their indexes one by one, many in the order of the index
describe.each([200, 1_500])('%d documents at once', count => {
  const many = Array.from({ length: count }, (_, n) => ({ _id: `id${n}`, kind: n }))

  it('are stored in order, and found by their indexes', async () => {
    const database = open({ c: { indexes: [{ ...byKind, unique: true }] } })
    expect(database.collection('c').insertMany(many)).toEqual(many.map(each => each._id))
    expect(database.collection('c').all()).toEqual(many)
    expect(await read(database, { kind: 77 })).toMatchObject({ data: { list: [JSON.stringify(many[77])] } })
    database.close()
  })

  it.each([
    ['an id', { _id: 'id77', kind: -1 }, '_id_'],
    ['a unique key', { _id: 'new', kind: 77 }, 'byKind'],
  ])('are refused together when %s is taken', (_what, last, index) => {
    const database = open({ c: { indexes: [{ ...byKind, unique: true }] } })
    expect(() => database.collection('c').insertMany([...many, last])).toThrow(index)
    expect(database.collection('c').all()).toEqual([])
    expect(database.collection('c').insertMany(many)).toHaveLength(count)
    database.close()
  })
})
