/** Places from a table and into one: looked through, hung in portions, exported. */
import { randomUUID } from 'node:crypto'
import { FUNCTION_REQUEST_BYTES, REPLY_BYTES } from '../../local-cloud/limits'
import { expectDone } from '../../local-cloud/seed/caller'
import type { OutputOf } from '../../src/contract/define'
import { people } from '../../src/contract/people'
import { portionTrips } from '../../src/contract/people/table'
import { largestTable, placesTable, rowsOf, titles } from '../../tests/support/tables'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { uploadFile } from '../../tests/support/upload'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const node = 'pc.beiguan'
const lead = 'gao-jie'
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'DONE' : reply.error?.code)
const send = async (bytes: Uint8Array, persona = lead) => {
  const { folder } = expectDone(await town.as(persona)(people.placesIn, { node: 'pc.beiguan' }))
  return uploadFile(town, persona, `${folder}/${randomUUID()}.xlsx`, bytes)
}
const check = async (rows: readonly (readonly string[])[]) =>
  expectDone(await town.as(lead)(people.checkPlaces, { node, fileId: await send(await placesTable(rows)) }))
const hang = (portion: OutputOf<typeof people.checkPlaces>['portions'][number], key?: string, at = node) =>
  town.as(lead)(people.importPlaces, { node: at, portion }, key)
const placeRow = (id: string) =>
  town.database
    .collection('places')
    .all()
    .find(place => place._id === id)
const table = [
  ['北关街道', '社区', '东街社区', 't01'],
  ['东街社区', '小区', '花园小区', 't1'],
  ['花园小区', '楼栋', '1号楼', 'b1'],
  ['花园小区', '楼栋', '2号楼', ''],
  ['北关社区', '小区', '古城花园', 'e01'],
]

it('a table is looked through without changing anything, and is gone afterwards', async () => {
  const before = town.database.collection('places').all().length
  const fileId = await send(await placesTable(table))
  const found = expectDone(await town.as(lead)(people.checkPlaces, { node, fileId }))
  expect(found.adding).toEqual([
    { kind: 'community', count: 1 },
    { kind: 'estate', count: 1 },
    { kind: 'building', count: 2 },
  ])
  expect(found.portions).toHaveLength(1)
  expect(town.database.collection('places').all()).toHaveLength(before)
  expect(codeOf(await town.as(lead)(people.checkPlaces, { node, fileId }))).toBe('TABLE_GONE')
})

it('a portion is hung once, however often it comes, and a second import adds nothing', async () => {
  const { portions } = await check(table)
  const key = randomUUID()
  const first = await hang(portions[0] ?? [], key)
  expect(first).toEqual({ ok: true, data: { added: 4, skipped: 0 } })
  expect(await hang(portions[0] ?? [], key)).toEqual(first)
  expect(await hang(portions[0] ?? [])).toEqual({ ok: true, data: { added: 0, skipped: 4 } })
  expect(placeRow('pc.beiguan.t01.t1')).toMatchObject({ kind: 'estate', name: '花园小区', children: ['b1', 'b01'] })
  expect(placeRow('pc.beiguan.t01.t1.b01')).toMatchObject({ kind: 'building', name: '2号楼', open: true })
  const again = await check(table)
  expect([again.known, again.portions]).toEqual([4, []])
})

it('of two leads who import the same portion at once nothing is there twice', async () => {
  const { portions } = await check([
    ['北关街道', '社区', '赛跑社区', 'r1'],
    ['赛跑社区', '小区', '甲', 'e1'],
  ])
  const both = await Promise.all([hang(portions[0] ?? []), hang(portions[0] ?? [])])
  const counts = both.map(reply => (reply.ok ? reply.data.added : -1)).sort()
  expect(counts).toEqual([0, 2])
  expect(placeRow('pc.beiguan.r1')?.children).toEqual(['e1'])
})

it('faults come row by row, and the rows without them can be hung', async () => {
  const { faults, faultsInAll, portions, unknown } = expectDone(
    await town.as(lead)(people.checkPlaces, {
      node,
      fileId: await send(
        Buffer.from(
          `\ufeff${titles.join(',')},备注\r\n北关街道,社区,好社区,g1,有\r\n,社区,没上级,g2,\r\n北关街道,大院,怪,g3,\r\n北关街道,社区,=1+1,g4,\r\n`,
        ),
      ),
    }),
  )
  expect(unknown).toEqual(['备注'])
  expect(faultsInAll).toBe(3)
  expect(faults).toEqual([
    { row: 3, title: '上级', code: 'CELL_MISSING' },
    { row: 4, title: '类型', code: 'KIND_UNKNOWN', text: '大院' },
    { row: 5, title: '名称', code: 'CELL_FORMULA', text: '=1+1' },
  ])
  expect(portions.flat().flatMap(({ places }) => places.map(({ name }) => name))).toEqual(['好社区'])
})

it('what is no table, or not one’s own, is told by a closed code', async () => {
  const look = async (fileId: string) => codeOf(await town.as(lead)(people.checkPlaces, { node, fileId }))
  expect(await look(await send(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])))).toBe('NOT_A_TABLE')
  expect(await look(await send(Buffer.from('姓名,电话\n甲,1\n')))).toBe('TITLES_MISSING')
  const theirs = await send(await placesTable(table), 'he-ming')
  expect(await look(theirs)).toBe('TABLE_GONE')
  expect(codeOf(await town.as('he-ming')(people.checkPlaces, { node, fileId: theirs }))).toBe('DONE')
})

it('only the keepers of the tree import, and only where they keep it', async () => {
  const portion = [{ parent: 'pc.beiguan', places: [{ segment: 'z1', kind: 'community' as const, name: '某社区' }] }]
  const as = async (persona: string, at: string) =>
    codeOf(await town.as(persona)(people.importPlaces, { node: at, portion }))
  expect(await as('lin-yulan', 'pc.beiguan')).toBe('FORBIDDEN')
  expect(await as('li-wen', 'pc.beiguan')).toBe('OUT_OF_SCOPE')
  // the node is one's own, the parent is not
  expect(await as('li-wen', 'pc.beiguan.c01')).toBe('PLACE_NOT_FOUND')
  expect(placeRow('pc.beiguan.z1')).toBeUndefined()
})

it('the kinds keep their order, closed places take nothing, and then nothing of the portion is hung', async () => {
  const below = (parent: string, kind: 'building' | 'estate') => ({
    parent,
    places: [{ segment: 'y1', kind, name: '某' }],
  })
  expect(codeOf(await hang([below('pc.beiguan.c01', 'estate'), below('pc.beiguan', 'building')]))).toBe(
    'KIND_NOT_ALLOWED',
  )
  expect(codeOf(await hang([below('pc.beiguan.c01', 'estate'), below('pc.beiguan.nowhere', 'estate')]))).toBe(
    'PLACE_NOT_FOUND',
  )
  expectDone(await town.as(lead)(people.closePlace, { node: 'pc.beiguan.t01.t1.b1', reason: '拆了' }))
  expectDone(await town.as(lead)(people.closePlace, { node: 'pc.beiguan.t01.t1.b01', reason: '拆了' }))
  expectDone(await town.as(lead)(people.closePlace, { node: 'pc.beiguan.t01.t1', reason: '拆了' }))
  expect(codeOf(await hang([below('pc.beiguan.c01', 'estate'), below('pc.beiguan.t01.t1', 'building')]))).toBe(
    'PLACE_CLOSED',
  )
  expect(placeRow('pc.beiguan.c01.y1')).toBeUndefined()
})

it('a portion beyond its trips is refused before anything is read', async () => {
  const places = Array.from({ length: 30 }, (_, at) => ({
    segment: `k${at}`,
    kind: 'estate' as const,
    name: `小区${at}`,
  }))
  const families = ['pc.beiguan.c01', 'pc.beiguan.c02'].map(parent => ({ parent, places }))
  expect(codeOf(await hang(families))).toBe('BAD_INPUT')
})

it('the tree comes out as a table that can be handed in again: everything in it is known', async () => {
  const out = expectDone(await town.as(lead)(people.placesOut, { node, content: 'tree' }))
  expect(out).toMatchObject({
    complete: true,
    fileName: expect.stringMatching(/^北关街道-地点-\d{4}-\d\d-\d\d\.xlsx$/),
  })
  const rows = await rowsOf(out.xlsx)
  expect(rows).toContainEqual({ 上级: '赛跑社区', 类型: '小区', 名称: '甲', 短编号: 'e1' })
  // closed, and not in it
  expect(rows.find(({ 名称 }) => 名称 === '花园小区')).toBeUndefined()
  const fileId = await send(Buffer.from(out.xlsx, 'base64'))
  const found = expectDone(await town.as(lead)(people.checkPlaces, { node, fileId }))
  expect(found).toMatchObject({ known: out.places, portions: [], faults: [], unknown: [] })
})

it('an empty table has the titles and takes what is typed as text', async () => {
  const { xlsx, fileName } = expectDone(
    await town.as('li-wen')(people.placesOut, { node: 'pc.beiguan.c01', content: 'blank' }),
  )
  expect(fileName).toBe('北关社区-地点表.xlsx')
  await expect(rowsOf(xlsx)).rejects.toThrow('TABLE_EMPTY')
})

it('5,000 rows fit: the answer into a reply, each portion into a request and a transaction', async () => {
  const found = await check(largestTable('北关街道'))
  expect(found.faults).toEqual([])
  expect(found.adding.map(({ count }) => count)).toEqual([10, 90, 4900])
  expect(Buffer.byteLength(JSON.stringify(found))).toBeLessThan(REPLY_BYTES / 2)
  const longest = Math.max(...found.portions.map(portion => JSON.stringify(portion).length))
  expect(longest).toBeLessThan(FUNCTION_REQUEST_BYTES / 10)
  const { trips } = await databaseTrips(town, () => hang(found.portions[0] ?? []))
  expect(trips).toBeLessThanOrEqual(portionTrips + 8)
  expect(town.database.scans()).toEqual([])
})
