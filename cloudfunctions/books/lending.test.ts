/** Copies go out, stay longer, come back. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { books } from '../../src/contract/books'
import { people } from '../../src/contract/people'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import {
  cornerOf,
  elsewhere,
  foreign,
  keeper,
  lin,
  node,
  openCorner,
  stranger,
  sun,
  worker,
  zhao,
} from '../../tests/support/books'
import { allow, openidOf } from '../../tests/support/messages'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const day = 86_400_000

let town: Town
beforeAll(async () => {
  town = await openCorner()
})
afterEach(() => town.clock.setOffset(0))
afterAll(() => town.close())

const { added, lend, giveBack, giveAllBack, read, mine, desk, lentOf } = cornerOf(() => town)

describe('lending', () => {
  it('a reader takes a copy once, however often the phone retries, for thirty days', async () => {
    const id = await added({ copies: 2 })
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => lend(lin, id, key))
    expect(trips).toBeLessThanOrEqual(8)
    const { due } = expectDone(result)
    expect(expectDone(await lend(lin, id, key))).toEqual({ due })
    expect(due).toBe(new Date(Date.now() + 30 * day + 8 * 3_600_000).toISOString().slice(0, 10))
    expect((await read(id)).book.onShelf).toBe(1)
    expect((await read(id, lin)).mine).toMatchObject({ due, late: false })
    expect((await read(id, zhao)).mine).toBeUndefined()
    expect(codeOf(await lend(lin, id))).toBe('ALREADY_YOURS')
    expect(codeOf(await lend(stranger, id))).toBe('CONSENT_REQUIRED')
    expect(rowsOf(town, 'bookLoans').filter(row => row.book === id)).toHaveLength(1)
    expectDone(await giveBack(lin, id))
  })

  it('of the last copy to two people at once: exactly one gets it', async () => {
    const id = await added()
    const codes = (await Promise.all([lend(lin, id), lend(zhao, id), lend(sun, id)])).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'NONE_LEFT', 'NONE_LEFT'])
    expect((await read(id)).book.onShelf).toBe(0)
    expect(rowsOf(town, 'bookLoans').filter(row => row.book === id)).toHaveLength(1)
    for (const persona of [lin, zhao, sun]) await giveBack(persona, id)
    expect((await read(id)).book.onShelf).toBe(1)
  })

  it('ends at three books, also for two phones of one person at once', async () => {
    const ids = [await added(), await added(), await added(), await added()]
    for (const id of ids.slice(0, 2)) expectDone(await lend(sun, id))
    const codes = (await Promise.all(ids.slice(2).map(id => lend(sun, id)))).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'TOO_MANY_BOOKS'])
    expect((await mine(sun)).lent).toHaveLength(3)
    await giveAllBack(sun)
    // and begins again
    for (const id of ids.slice(1)) expectDone(await lend(sun, id))
    await giveAllBack(sun)
    expect((await mine(sun)).past.items.length).toBeGreaterThanOrEqual(6)
  })
})

describe('giving back', () => {
  it('by the reader needs nobody else, and only works once', async () => {
    const id = await added()
    expectDone(await lend(lin, id))
    expect(codeOf(await giveBack(zhao, id))).toBe('NOT_YOURS')
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => town.as(lin)(books.giveBack, { id }, key))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(await town.as(lin)(books.giveBack, { id }, key))
    expect(codeOf(await giveBack(lin, id))).toBe('NOT_YOURS')
    expect(codeOf(await giveBack(lin, 'nowhere'))).toBe('BOOK_NOT_FOUND')
    const [row] = (await mine(lin)).past.items
    expect(row).toMatchObject({ book: id, place: '北关小哥驿站' })
  })

  it('to the keeper of the station; one from elsewhere cannot, and what is not out cannot come back', async () => {
    const id = await added()
    expectDone(await lend(lin, id))
    const { loan = '' } = (await lentOf(id)) ?? {}
    expect(codeOf(await town.as(foreign)(books.takeBack, { id, loan }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(lin)(books.takeBack, { id, loan }))).toBe('FORBIDDEN')
    const other = await added({}, elsewhere, foreign)
    expect(codeOf(await town.as(foreign)(books.takeBack, { id: other, loan }))).toBe('NOT_LENT')
    const key = randomUUID()
    const take = () => town.as(keeper)(books.takeBack, { id, loan }, key)
    const { trips, result } = await databaseTrips(town, take)
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(await take())
    expect(codeOf(await town.as(keeper)(books.takeBack, { id, loan }))).toBe('NOT_LENT')
    // the reader sees who did it
    const looks = expectDone(await town.as(lin)(people.whoLooked, {}))
    expect(JSON.stringify(looks)).toContain('收回借出的书')
  })

  it('by reader and keeper at once: one of them did it', async () => {
    const id = await added()
    expectDone(await lend(lin, id))
    const { loan = '' } = (await lentOf(id)) ?? {}
    const replies = await Promise.all([giveBack(lin, id), town.as(keeper)(books.takeBack, { id, loan })])
    expect(replies.map(codeOf).filter(code => code === 'DONE')).toHaveLength(1)
    expect((await read(id)).book.onShelf).toBe(1)
  })
})

describe('keeping it longer', () => {
  it('goes once, and not past somebody who waits', async () => {
    const id = await added()
    expectDone(await lend(lin, id))
    const renew = (persona: string = lin) => town.as(persona)(books.renew, { id })
    expect(codeOf(await renew(zhao))).toBe('NOT_YOURS')
    expect(codeOf(await town.as(lin)(books.wait, { id, on: true }))).toBe('ALREADY_YOURS')
    const { trips, result } = await databaseTrips(town, () => town.as(zhao)(books.wait, { id, on: true }))
    expect(expectDone(result)).toEqual({ waiting: 1 })
    expect(trips).toBeLessThanOrEqual(8)
    expect(expectDone(await town.as(zhao)(books.wait, { id, on: true }))).toEqual({ waiting: 1 })
    expect((await mine(zhao)).awaited).toMatchObject([{ book: id, onShelf: 0 }])
    expect(codeOf(await renew())).toBe('SOMEBODY_WAITS')
    expectDone(await town.as(zhao)(books.wait, { id, on: false }))
    const { due: before } = (await read(id, lin)).mine ?? {}
    const { due } = expectDone(await renew())
    expect(Date.parse(due) - Date.parse(before ?? '')).toBe(30 * day)
    expect((await lentOf(id))?.due).toBe(due)
    expect(codeOf(await renew())).toBe('RENEWED_ALREADY')
    expectDone(await giveBack(lin, id))
    expect(codeOf(await town.as(zhao)(books.wait, { id, on: true }))).toBe('ON_THE_SHELF')
  })

  it('who waited and takes it waits no more', async () => {
    const id = await added()
    expectDone(await lend(lin, id))
    expectDone(await town.as(zhao)(books.wait, { id, on: true }))
    expectDone(await giveBack(lin, id))
    expect((await mine(zhao)).awaited).toMatchObject([{ book: id, onShelf: 1 }])
    expectDone(await lend(zhao, id))
    expect((await read(id, zhao)).iWait).toBe(false)
    expect((await mine(zhao)).awaited).toEqual([])
    expectDone(await giveBack(zhao, id))
  })
})

describe('the desk', () => {
  it('names readers to the keeper of the station only, and says who looked', async () => {
    const id = await added()
    expectDone(await lend(lin, id))
    expect(await lentOf(id)).toMatchObject({ reader: '林玉兰', late: false, left: false })
    for (const persona of [worker, 'gao-jie', 'he-ming']) {
      const { lent } = await desk(persona, persona === worker ? 'pc.beiguan.c01' : 'pc.beiguan')
      expect(lent.items.map(row => row.book)).toContain(id)
      expect(JSON.stringify(lent)).not.toContain('林玉兰')
    }
    const trail = expectDone(await town.as('gao-jie')(people.trail, { node: 'pc.beiguan' }))
    expect(JSON.stringify(trail.items)).toContain('books.desk')
    town.clock.setOffset(31 * day)
    expect(await lentOf(id)).toMatchObject({ late: true })
    expect((await desk()).figures.late).toBeGreaterThanOrEqual(1)
    town.clock.setOffset(0)
    expectDone(await giveBack(lin, id))
    const { stations } = await desk(worker, 'pc.beiguan.c01')
    expect(stations.map(({ place }) => place)).toEqual(['北关小哥驿站', '北关清凉服务站'])
    expect((await desk()).stations).toEqual([{ node, place: '北关小哥驿站' }])
  })
})
describe('the reminder', () => {
  it('comes three days before and on the day, once each, and not after the book is back', async () => {
    for (let permission = 0; permission < 4; permission += 1)
      for (const persona of [lin, zhao]) await allow(town, persona, 'bookDue')
    const id = await added({ copies: 2, title: '到期提醒' })
    for (const persona of [lin, zhao]) expectDone(await lend(persona, id))
    const { due = '' } = (await read(id, lin)).mine ?? {}
    /** so many days before the due day, in the morning */
    const morning = async (before: number) => {
      town.clock.setOffset(Date.parse(`${due}T09:30:00+08:00`) - before * day - Date.now())
      // what the hour looks for is done in the round after
      await town.fireTimer()
      await settleJobs(town)
      return town.inbox.messages
        .filter(message => JSON.stringify(message).includes('到期提醒'))
        .map(({ openid }) => openid)
    }
    expect(await morning(4)).toEqual([])
    const both = [openidOf(lin), openidOf(zhao)].sort()
    expect((await morning(3)).sort()).toEqual(both)
    expect(await morning(2)).toHaveLength(2)
    expectDone(await giveBack(zhao, id))
    expect((await morning(0)).slice(2)).toEqual([openidOf(lin)])
    expect(await morning(-1)).toHaveLength(3)
    expectDone(await giveBack(lin, id))
  })
})
it('nothing here is looked for without an index', () => {
  expect(town.database.scans()).toEqual([])
})
