/** Codes on walls and on phones. */
import { expectDone } from '../../local-cloud/seed/caller'
import { books } from '../../src/contract/books'
import { codes } from '../../src/contract/codes'
import { stations } from '../../src/contract/stations'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [worker, lead, lin, zhao] = ['li-wen', 'he-ming', 'lin-yulan', 'zhao-tiezhu'] as const
const station = 'pc.beiguan.c01.s01'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => town.clock.setOffset(0))
afterAll(() => town.close())

const made = async (node: string = station, by: string = worker) =>
  expectDone(await town.as(by)(codes.make, { node })).code
const resolve = (code: string) => town.as(undefined === code ? undefined : lin)(codes.resolve, { code })

describe('a station’s code', () => {
  it('is made once and leads to the station', async () => {
    const code = await made()
    expect(await made()).toBe(code)
    expect(expectDone(await resolve(code))).toEqual({ kind: 'station', target: station })
    const { trips } = await databaseTrips(town, () => town.as(worker)(codes.make, { node: 'pc.beiguan.c01.s02' }))
    expect(trips).toBeLessThanOrEqual(8)
  })

  it('is refused for what is no station, or elsewhere', async () => {
    expect(codeOf(await town.as(worker)(codes.make, { node: 'pc.beiguan.c01' }))).toBe('NOT_A_STATION')
    expect(codeOf(await town.as(worker)(codes.make, { node: 'pc.beiguan.c01.s99' }))).toBe('PLACE_NOT_FOUND')
    expect(codeOf(await town.as(worker)(codes.make, { node: 'pc.xinhua.c01.s01' }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(lin)(codes.make, { node: station }))).toBe('FORBIDDEN')
  })

  it('that nobody made is unknown, and one that is revoked says so', async () => {
    expect(codeOf(await resolve('ZZZZZZZZZZ'))).toBe('CODE_UNKNOWN')
    expect(codeOf(await resolve('not a code'))).toBe('BAD_INPUT')
    const code = await made('pc.beiguan.c02.s01', lead)
    expectDone(await town.as(lead)(codes.revoke, { code, reason: '被撕掉了' }))
    expect(codeOf(await resolve(code))).toBe('CODE_REVOKED')
    expect(codeOf(await town.as(lead)(codes.revoke, { code, reason: '被撕掉了' }))).toBe('CODE_REVOKED')
    expect(await made('pc.beiguan.c02.s01', lead)).not.toBe(code)
  })

  it('that hangs already can lead elsewhere, within reach of whoever says so', async () => {
    const code = await made('pc.xinhua.c01.s01', lead)
    expect(codeOf(await town.as(worker)(codes.repoint, { code, node: station }))).toBe('OUT_OF_SCOPE')
    expectDone(await town.as(lead)(codes.repoint, { code, node: 'pc.beiguan.c01.s02' }))
    expect(expectDone(await resolve(code)).target).toBe('pc.beiguan.c01.s02')
    const other = { code, node: 'pc.xinhua.c01.s01' }
    expect(codeOf(await town.as(worker)(codes.repoint, other))).toBe('CODE_OTHER_PLACE')
    expect(expectDone(await town.as('chen-xinlai')(stations.page, { code })).name).toBe('北关清凉服务站')
  })

  it('can hold until a day, that day included, and come back by a later one', async () => {
    const code = await made('pc.beiguan.c01.s02')
    const today = new Date(town.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const limit = (last: string | null, persona: string = worker) => town.as(persona)(codes.limit, { code, last })
    expect(codeOf(await limit('2020-01-01'))).toBe('CODE_DAY_OVER')
    expect(codeOf(await limit('2026-02-31x'))).toBe('BAD_INPUT')
    expect(codeOf(await limit(today, lin))).toBe('FORBIDDEN')
    expectDone(await limit(today))
    expectDone(await resolve(code))
    town.clock.setOffset(86_400_000)
    expect(codeOf(await resolve(code))).toBe('CODE_EXPIRED')
    town.clock.setOffset(0)
    expectDone(await limit(null))
    town.clock.setOffset(86_400_000)
    expectDone(await resolve(code))
  })

  it('is counted by the day, also by many at once, without a word about who', async () => {
    const code = await made()
    const counted = async () => {
      const { items } = expectDone(await town.as(worker)(codes.list, { node: 'pc.beiguan.c01' }))
      return items.find(row => row.code === code)?.today ?? 0
    }
    const before = await counted()
    await Promise.all(Array.from({ length: 12 }, () => resolve(code)))
    expect(await counted()).toBe(before + 12)
    expect(Object.keys(rowsOf(town, 'codeScans')[0] ?? {}).sort()).toEqual(['_id', 'at', 'code', 'count', 'day'])
  })

  it('costs the same however many there are: two trips, three for the first of a day', async () => {
    const code = await made()
    expectDone(await resolve(code))
    const { trips } = await databaseTrips(town, () => resolve(code))
    expect(trips).toBe(2)
  })
})

describe('a book’s code', () => {
  it('is made once by whoever looks after the book, leads to it, and is counted like any other', async () => {
    const { books: found } = expectDone(await town.as(lin)(books.list, { node: station }))
    const [{ id } = { id: '' }] = found.items
    const make = (persona: string) => town.as(persona)(books.makeCode, { id })
    const { trips, result } = await databaseTrips(town, () => make('ma-jianguo'))
    expect(trips).toBeLessThanOrEqual(8)
    const { code } = expectDone(result)
    expect(expectDone(await make(worker)).code).toBe(code)
    expect(codeOf(await make(lin))).toBe('FORBIDDEN')
    expect(expectDone(await resolve(code))).toEqual({ kind: 'book', target: id })
    expect(codeOf(await town.as(lin)(stations.page, { code }))).toBe('NOT_A_STATION')
    const { items } = expectDone(await town.as(worker)(codes.list, { node: station }))
    expect(items.find(row => row.code === code)).toMatchObject({ kind: 'book', target: id, today: 2 })
  })
})

describe('a person’s own code', () => {
  it('is another one each minute, for half an hour ahead, and the same when asked for again', async () => {
    const { codes: mine, now } = expectDone(await town.as(lin)(codes.mine, {}))
    expect(mine).toHaveLength(30)
    expect(new Set(mine.map(({ scene }) => scene)).size).toBe(30)
    expect(mine[0]?.from).toBeLessThanOrEqual(now)
    for (const { scene } of mine) expect(scene).toMatch(/^p\.[0-9A-Z]{18}$/)
    expect(expectDone(await town.as(lin)(codes.mine, {})).codes).toContainEqual(mine[1])
    const other = expectDone(await town.as(zhao)(codes.mine, {})).codes
    expect(other.map(({ scene }) => scene)).not.toContain(mine[0]?.scene)
  })

  it('two looks at once make one key', async () => {
    const looks = await Promise.all([1, 2, 3].map(() => town.as('sun-xiaomei')(codes.mine, {})))
    const firsts = looks.map(look => expectDone(look).codes[1]?.scene.slice(0, 12))
    expect(new Set(firsts).size).toBe(1)
  })
})
