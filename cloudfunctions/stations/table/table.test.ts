/** Stations from a table and into one: looked through, written in portions, exported, handed in again. */
import { randomUUID } from 'node:crypto'
import { FUNCTION_REQUEST_BYTES, REPLY_BYTES } from '../../../local-cloud/limits'
import { expectDone } from '../../../local-cloud/seed/caller'
import { people } from '../../../src/contract/people'
import { stations } from '../../../src/contract/stations'
import {
  type StationPortion,
  stationColumns,
  stationPortionTrips,
  stationsInTable,
} from '../../../src/contract/stations/table'
import { codeOf, rowsOf } from '../../../tests/support/advice'
import { longestStations, manyStations, stationLines, stationsTable } from '../../../tests/support/stations-table'
import { openTown, type Town } from '../../../tests/support/town'
import { databaseTrips } from '../../../tests/support/trips'
import { uploadFile } from '../../../tests/support/upload'

const [lead, worker, district] = ['gao-jie', 'li-wen', 'he-ming'] as const
const node = 'pc.beiguan'
const community = 'pc.beiguan.c01'
const station = 'pc.beiguan.c01.s01'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const send = async (bytes: Uint8Array, persona: string = lead, at = node) => {
  const { folder } = expectDone(await town.as(persona)(stations.stationsIn, { node: at }))
  return uploadFile(town, persona, `${folder}/${randomUUID()}.xlsx`, bytes)
}
const checkFile = async (bytes: Uint8Array, persona: string = lead, at = node) =>
  town.as(persona)(stations.checkStations, { node: at, fileId: await send(bytes, persona, at) })
const check = async (rows: Parameters<typeof stationsTable>[0], persona: string = lead, at = node) =>
  expectDone(await checkFile(await stationsTable(rows), persona, at))
const write = (portion: StationPortion, key = randomUUID(), persona: string = lead, at = node) =>
  town.as(persona)(stations.importStations, { node: at, portion }, key)
const writeAll = async (portions: readonly StationPortion[], persona: string = lead, at = node) => {
  for (const portion of portions) expectDone(await write(portion, randomUUID(), persona, at))
}
const out = async (persona: string = lead, at = node, format: 'xlsx' | 'csv' = 'xlsx') =>
  expectDone(await town.as(persona)(stations.stationsOut, { node: at, content: 'stations', format }))
const record = (id: string) => rowsOf(town, 'stations').find(row => row._id === id)
const everything = () => JSON.stringify([rowsOf(town, 'stations'), rowsOf(town, 'places')])

describe('export and import', () => {
  it.each(['xlsx', 'csv'] as const)('what comes out as %s changes nothing when it comes in again', async format => {
    const before = everything()
    const { file, stations: count, fileName } = await out(district, 'pc', format)
    expect(fileName).toMatch(new RegExp(`^平城区-驿站-\\d{4}-\\d\\d-\\d\\d\\.${format}$`))
    expect(await stationLines(file)).toContainEqual(
      expect.objectContaining({ name: '新华小哥驿站', hours: '周一至周五 08:30-18:00；周六、周日 休息', inUse: '是' }),
    )
    const answer = expectDone(await checkFile(Buffer.from(file, 'base64'), district, 'pc'))
    expect(answer).toMatchObject({
      fresh: 0,
      changed: 0,
      same: count,
      faults: [],
      warnings: [],
      unknown: [],
      portions: [],
    })
    expect(everything()).toBe(before)
  })

  it('300 stations go in by portions, come out, and go in again without a change', async () => {
    const rows = manyStations(300)
    const found = await check(rows)
    expect(found).toMatchObject({ fresh: 300, changed: 0, same: 0, faults: [], warnings: [] })
    for (const portion of found.portions) {
      const { trips, result } = await databaseTrips(town, () => write(portion))
      expectDone(result)
      expect(trips).toBeLessThanOrEqual(stationPortionTrips + 8)
    }
    expect(await check(rows)).toMatchObject({ fresh: 0, changed: 0, same: 300, portions: [] })
    const before = everything()
    const { file, stations: count } = await out()
    const lines = await stationLines(file)
    expect(lines).toHaveLength(count)
    for (const row of rows) expect(lines).toContainEqual(expect.objectContaining(row))
    const again = expectDone(await checkFile(Buffer.from(file, 'base64')))
    expect(again).toMatchObject({ fresh: 0, changed: 0, same: count, faults: [], portions: [] })
    expect(everything()).toBe(before)
    const page = expectDone(await town.as('lin-yulan')(stations.list, {}))
    expect(page.stations.filter(({ name }) => /^第\d+号驿站$/.test(name))).toHaveLength(300)
    expect(town.database.scans()).toEqual([])
  })

  it('an empty table has the titles and nothing else', async () => {
    const { file, fileName } = expectDone(
      await town.as(worker)(stations.stationsOut, { node: community, content: 'blank', format: 'xlsx' }),
    )
    expect(fileName).toBe('北关社区-驿站表.xlsx')
    await expect(stationLines(file)).rejects.toThrow('TABLE_EMPTY')
    const csv = expectDone(
      await town.as(worker)(stations.stationsOut, { node: community, content: 'blank', format: 'csv' }),
    )
    expect(Buffer.from(csv.file, 'base64').toString()).toBe(`\ufeff${Object.values(stationColumns).join(',')}\r\n`)
  })
})

describe('a change', () => {
  it('writes what the row says and keeps all else: photos, days that differ, the notice, what is broken', async () => {
    const days = [{ day: '2099-01-01', spans: [], note: '元旦' }]
    const { details } = expectDone(await town.as(worker)(stations.details, { node: station }))
    if (!details) throw new Error('the town has written this one')
    expectDone(await town.as(worker)(stations.save, { node: station, details: { ...details, exceptions: days } }))
    const notice = { words: '马上回来', closed: false, until: town.clock.now() + 3_600_000 }
    expectDone(await town.as(worker)(stations.putUpNotice, { node: station, notice }))
    const found = await check([{ community: '北关社区', name: '北关小哥驿站', address: '新址 1 号', phone: '无' }])
    expect(found.changes).toEqual([{ row: 2, name: '北关小哥驿站', titles: ['地址', '电话'] }])
    await writeAll(found.portions)
    expect(record(station)).toMatchObject({
      address: '新址 1 号',
      exceptions: days,
      notice,
      services: details.services,
    })
    expect(record(station)?.phone).toBeUndefined()
  })

  it('does not undo what a keeper has written since the table was looked through', async () => {
    const found = await check([{ community: '北关社区', name: '北关小哥驿站', address: '新址 2 号' }])
    const { details } = expectDone(await town.as(worker)(stations.details, { node: station }))
    if (!details) throw new Error('the town has written this one')
    expectDone(await town.as(worker)(stations.save, { node: station, details: { ...details, services: ['tea'] } }))
    await writeAll(found.portions)
    expect(record(station)).toMatchObject({ address: '新址 2 号', services: ['tea'] })
  })

  it('of a name is one of the place', async () => {
    const found = await check([{ community: '北关社区', name: '北关暖心驿站', id: station }])
    await writeAll(found.portions)
    const { name } = expectDone(await town.as('lin-yulan')(stations.page, { node: station }))
    expect(name).toBe('北关暖心驿站')
    expectDone(await town.as(worker)(people.renamePlace, { node: station, name: '北关小哥驿站' }))
  })
})

describe('a portion', () => {
  const fresh = (name: string, segment: string, parent = community): StationPortion => ({
    fresh: [{ parent, stations: [{ segment, name, said: { kind: 'cool' } }] }],
    changed: [{ node: station, said: { address: `${name}旁边` } }],
  })

  it('has one effect, however often it comes', async () => {
    const key = randomUUID()
    const first = await write(fresh('赛跑驿站', 'r1'), key)
    expect(first).toEqual({ ok: true, data: { added: 1, changed: 1, skipped: 0 } })
    expect(await write(fresh('赛跑驿站', 'r1'), key)).toEqual(first)
    expect(await write(fresh('赛跑驿站', 'r1'))).toEqual({ ok: true, data: { added: 0, changed: 0, skipped: 2 } })
    expect(codeOf(await write(fresh('别的驿站', 'r9'), key))).toBe('CONFLICT')
    expect(record(`${community}.r1`)).toMatchObject({
      kind: 'cool',
      facilities: ['water', 'fan', 'medicine', 'sunshade'],
    })
  })

  it('of two who send it at once is written once', async () => {
    const both = await Promise.all([
      write(fresh('同时驿站', 'r2')),
      write(fresh('同时驿站', 'r2'), randomUUID(), district),
    ])
    const tallies = both.map(expectDone)
    expect(tallies.map(({ added }) => added).sort()).toEqual([0, 1])
    expect(rowsOf(town, 'places').filter(({ name }) => name === '同时驿站')).toHaveLength(1)
  })

  it('is taken whole or not at all', async () => {
    const before = everything()
    const half = (more: Partial<StationPortion>) => ({ ...fresh('半个驿站', 'r3'), ...more })
    const gone = [{ node: 'pc.beiguan.c01.nowhere', said: { address: '某处' } }]
    expect(codeOf(await write(half({ changed: gone })))).toBe('PLACE_CLOSED')
    const noStation = [{ node: community, said: { address: '某处' } }]
    expect(codeOf(await write(half({ changed: noStation })))).toBe('NOT_A_STATION')
    expect(codeOf(await write(fresh('半个驿站', 'r3', 'pc.beiguan.c01.e01.b1')))).toBe('KIND_NOT_ALLOWED')
    expect(everything()).toBe(before)
  })

  it('reaches no further than the one who sends it', async () => {
    const before = everything()
    expect(codeOf(await write(fresh('外面', 'r4'), randomUUID(), worker))).toBe('OUT_OF_SCOPE')
    const abroad = fresh('外面', 'r4', 'pc.beiguan.c02')
    expect(codeOf(await write(abroad, randomUUID(), worker, community))).toBe('PLACE_NOT_FOUND')
    const change: StationPortion = { fresh: [], changed: [{ node: 'pc.xinhua.c01.s01', said: { phone: null } }] }
    expect(codeOf(await write(change))).toBe('PLACE_NOT_FOUND')
    expect(codeOf(await write(fresh('外面', 'r4'), randomUUID(), 'ma-jianguo', station))).toBe('FORBIDDEN')
    expect(codeOf(await write(fresh('外面', 'r4'), randomUUID(), 'lin-yulan'))).toBe('FORBIDDEN')
    expect(everything()).toBe(before)
  })

  it.each<[string, StationPortion]>([
    ['nothing in it', { fresh: [], changed: [] }],
    [
      'more trips than it may take',
      { fresh: [], changed: Array.from({ length: 21 }, () => ({ node: station, said: {} })) },
    ],
    [
      'a spot in another city',
      { fresh: [], changed: [{ node: station, said: { spot: { longitude: 116, latitude: 40 } } }] },
    ],
    ['six days', { fresh: [], changed: [{ node: station, said: { week: [[], [], [], [], [], []] } }] }],
  ])('with %s is refused', async (_title, portion) => expect(codeOf(await write(portion))).toBe('BAD_INPUT'))
})

describe('a file', () => {
  it.each<[string, string, Uint8Array]>([
    ['empty', 'TABLE_EMPTY', Buffer.from(`${Object.values(stationColumns).join(',')}\r\n`)],
    ['of other titles', 'TITLES_MISSING', Buffer.from('姓名,电话\n甲,1\n')],
    ['with a title twice', 'TITLES_TWICE', Buffer.from('社区,驿站名称,驿站名称\n北关社区,甲,乙\n')],
    ['that is a picture', 'NOT_A_TABLE', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
  ])('%s is told', async (_title, code, bytes) => expect(codeOf(await checkFile(bytes))).toBe(code))

  it.each([801, 5000])('of %p rows is told before anything is looked up', async count => {
    const lines = Array.from({ length: count }, (_, at) => `北关社区,第${at}号\n`).join('')
    const reply = await checkFile(Buffer.from(`社区,驿站名称\n${lines}`))
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'STATIONS_TOO_MANY', detail: { most: 800, rows: count } },
    })
  })

  it('somebody else’s is not read', async () => {
    const theirs = await send(await stationsTable(manyStations(1)), district, 'pc')
    expect(codeOf(await town.as(lead)(stations.checkStations, { node, fileId: theirs }))).toBe('TABLE_GONE')
  })

  it('with faults says them row by row, and its other rows can be written', async () => {
    // as somebody's editor saves it: nothing is made harmless
    const lines = [
      '社区,驿站名称,类型,电话',
      '北关社区,好驿站,小哥驿站,',
      '北关社区,=1+1,小哥驿站,',
      '新华社区,外面的,小哥驿站,',
      '北关社区,北关清凉服务站,,+86 139',
      '北关社区,好驿站,小哥驿站,',
    ]
    const found = expectDone(await checkFile(Buffer.from(lines.join('\r\n'))))
    expect(found.faults.map(({ row, title, code }) => [row, title, code])).toEqual([
      [3, '驿站名称', 'CELL_FORMULA'],
      [4, '社区', 'COMMUNITY_FOREIGN'],
      [5, '电话', 'CELL_FORMULA'],
      [6, '驿站名称', 'ROW_TWICE'],
    ])
    expect([found.fresh, found.changed]).toEqual([1, 0])
    await writeAll(found.portions)
  })

  it('with a closed station says so; exported it is there and changes nothing', async () => {
    const { id } = expectDone(
      await town.as(worker)(people.addPlace, { parent: community, segment: 'x1', kind: 'station', name: '拆了的驿站' }),
    )
    expectDone(await town.as(worker)(people.closePlace, { node: id, reason: '拆了' }))
    const found = await check([{ community: '北关社区', name: '拆了的驿站', address: '某处' }], worker, community)
    expect(found.faults).toMatchObject([{ row: 2, code: 'STATION_CLOSED' }])
    const { file } = await out(worker, community)
    expect(await stationLines(file)).toContainEqual(expect.objectContaining({ name: '拆了的驿站', inUse: '否' }))
    const again = expectDone(await checkFile(Buffer.from(file, 'base64'), worker, community))
    expect(again).toMatchObject({ fresh: 0, changed: 0, faults: [] })
  })

  it('the largest fits: the answer into a reply, each portion into a request', async () => {
    const found = await check(longestStations(stationsInTable))
    expect(found.faults).toEqual([])
    expect(found.fresh).toBe(stationsInTable)
    expect(Buffer.byteLength(JSON.stringify(found))).toBeLessThan(REPLY_BYTES * 0.8)
    const longest = Math.max(...found.portions.map(portion => Buffer.byteLength(JSON.stringify(portion))))
    expect(longest).toBeLessThan(FUNCTION_REQUEST_BYTES / 2)
  })
})
