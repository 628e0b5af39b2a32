/** The titles of a book corner, and what people wish for; how copies go out and come back has a file of its own. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { bookDefaults, books } from '../../src/contract/books'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import {
  cornerOf,
  entry,
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
import { connectSdk } from '../../tests/support/sdk'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const day = 86_400_000

let town: Town
beforeAll(async () => {
  town = await openCorner()
})
afterEach(() => town.clock.setOffset(0))
afterAll(() => town.close())

const { added, lend, giveBack, read, mine, desk, find, lentOf } = cornerOf(() => town)

describe('a title', () => {
  it('is added once, however often the phone retries, and is there for everybody, also before the notice', async () => {
    const key = randomUUID()
    const book = entry({ author: '某人', isbn: '0-306-40615-2', copies: 2, note: '靠窗' })
    const { trips, result } = await databaseTrips(town, () => town.as(keeper)(books.add, { node, book }, key))
    expect(trips).toBeLessThanOrEqual(8)
    expect(expectDone(await town.as(keeper)(books.add, { node, book }, key))).toEqual(expectDone(result))
    const { book: seen, member } = await read(expectDone(result).id)
    expect(seen).toMatchObject({ copies: 2, onShelf: 2, isbn: '9780306406157', note: '靠窗', place: '北关小哥驿站' })
    expect(member).toBe(false)
    expect(await find('9780306406157')).toEqual([book.title])
    const twice = { node, book: entry({ isbn: '9780306406157' }) }
    expect(codeOf(await town.as(keeper)(books.add, twice))).toBe('BOOK_TWICE')
  })

  it.each([
    ['without a name', { title: ' ' }, 'BAD_INPUT'],
    ['with a wrong ISBN', { isbn: '9787506365438' }, 'ISBN_WRONG'],
    ['of no copy', { copies: 0 }, 'BAD_INPUT'],
    ['of too many copies', { copies: bookDefaults.copiesMost + 1 }, 'BAD_INPUT'],
    ['on a shelf that is none', { category: 'comics' as never }, 'BAD_INPUT'],
  ])('%s is refused', async (_title, more, code) => {
    expect(codeOf(await town.as(keeper)(books.add, { node, book: entry(more) }))).toBe(code)
  })

  it('stands at a station, and is in the hands of those who look after that station', async () => {
    const input = { node: 'pc.beiguan.c01', book: entry() }
    expect(codeOf(await town.as(worker)(books.add, input))).toBe('NOT_A_STATION')
    expect(codeOf(await town.as(keeper)(books.add, input))).toBe('OUT_OF_SCOPE')
    const id = await added({}, node, worker)
    expect(codeOf(await town.as(foreign)(books.edit, { id, book: entry() }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(foreign)(books.remove, { id }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(foreign)(books.desk, { node }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(lin)(books.remove, { id }))).toBe('FORBIDDEN')
    expect(codeOf(await town.as(keeper)(books.edit, { id: 'nowhere', book: entry() }))).toBe('BOOK_NOT_FOUND')
  })

  it('changes its name and its number, never below what is lent, and what is left out is gone', async () => {
    const id = await added({ copies: 3, author: '旧名字' })
    for (const persona of [lin, zhao]) expectDone(await lend(persona, id))
    const title = `改名 ${randomUUID()}`
    const edit = (copies: number) => town.as(keeper)(books.edit, { id, book: entry({ title, copies }) })
    expect(await edit(1)).toMatchObject({ error: { code: 'MORE_ARE_LENT', detail: { lent: 2 } } })
    const { trips, result } = await databaseTrips(town, () => edit(2))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    const { book } = await read(id)
    expect(book).toMatchObject({ title, copies: 2, onShelf: 0 })
    expect(book.author).toBeUndefined()
    expect(await find(title)).toEqual([title])
    for (const persona of [lin, zhao]) expectDone(await giveBack(persona, id))
  })

  it('goes only when nothing of it is lent; what was lent stays in the reader’s history', async () => {
    const id = await added()
    expectDone(await lend(lin, id))
    expect(codeOf(await town.as(keeper)(books.remove, { id }))).toBe('STILL_LENT')
    expectDone(await giveBack(lin, id))
    const key = randomUUID()
    expectDone(await town.as(keeper)(books.remove, { id }, key))
    expectDone(await town.as(keeper)(books.remove, { id }, key))
    expect(codeOf(await town.as(stranger)(books.read, { id }))).toBe('BOOK_NOT_FOUND')
    expect(codeOf(await lend(lin, id))).toBe('BOOK_NOT_FOUND')
    expect((await mine(lin)).past.items.map(({ book }) => book)).toContain(id)
  })
})

describe('the list', () => {
  it('finds a piece of a title or an author, page by page, also only what is on the shelf', async () => {
    const mark = randomUUID().slice(0, 6)
    const id = await added({ title: `山河${mark}`, author: '柳青' })
    for (let more = 0; more < 24; more += 1) await added({ title: `山水${mark}第${more}册` })
    expect(await find(`河${mark}`)).toEqual([`山河${mark}`])
    expect(await find('柳青')).toEqual([`山河${mark}`])
    const all: string[] = []
    let after: string | undefined
    do {
      const input = { node, words: mark, ...(after !== undefined && { after }) }
      const { books: found } = expectDone(await town.as(stranger)(books.list, input))
      all.push(...found.items.map(({ title }) => title))
      after = found.next
    } while (after !== undefined)
    expect(new Set(all).size).toBe(25)
    expect(all).toHaveLength(25)
    expectDone(await lend(lin, id))
    expect(await find('柳青', { shelf: true })).toEqual([])
    const shelf = expectDone(await town.as(stranger)(books.list, { node, shelf: true })).books.items
    expect(shelf.every(({ onShelf }) => onShelf > 0)).toBe(true)
    expectDone(await giveBack(lin, id))
    expect(await find('柳青', { shelf: true })).toHaveLength(1)
    expect(codeOf(await town.as(stranger)(books.list, { node: 'pc.beiguan' }))).toBe('NOT_A_STATION')
  })
})
describe('a wish', () => {
  const wish = (persona: string, title = `想看 ${randomUUID().slice(0, 8)}`, key?: string) =>
    town.as(persona)(books.wish, { node, title }, key)
  const answer = (id: string, kind: 'show' | 'got', by: string = keeper) =>
    town.as(by)(books.answerWish, { id, answer: { kind } })
  const shown = async (persona: string = zhao) => expectDone(await town.as(persona)(books.list, { node })).wishes

  it('is seen by others once it is released, without a name; others second it once each', async () => {
    const key = randomUUID()
    const title = `想看 ${key.slice(0, 8)} 电话13800138000`
    const { trips, result } = await databaseTrips(town, () => wish(lin, title, key))
    const { id } = expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expect(expectDone(await wish(lin, title, key)).id).toBe(id)
    expect((await shown()).map(row => row.id)).not.toContain(id)
    expect(codeOf(await town.as(zhao)(books.second, { id, on: true }))).toBe('WISH_NOT_FOUND')
    expect(codeOf(await answer(id, 'show', foreign))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await answer(id, 'show', lin))).toBe('FORBIDDEN')
    const look = await databaseTrips(town, () => answer(id, 'show'))
    expectDone(look.result)
    expect(look.trips).toBeLessThanOrEqual(8)
    expect((await shown()).find(row => row.id === id)).toMatchObject({ seconds: 0, mine: false, seconded: false })
    expect((await shown(lin)).find(row => row.id === id)).toMatchObject({ mine: true })
    expect(JSON.stringify([await shown(), await desk()])).not.toContain(await personOf(town, lin))
    expect(JSON.stringify(await shown())).not.toContain('13800138000')
    const press = await databaseTrips(town, () => town.as(zhao)(books.second, { id, on: true }))
    expect(expectDone(press.result)).toEqual({ seconds: 1 })
    expect(press.trips).toBeLessThanOrEqual(8)
    expect(expectDone(await town.as(zhao)(books.second, { id, on: true }))).toEqual({ seconds: 1 })
    expect(codeOf(await town.as(lin)(books.second, { id, on: true }))).toBe('OWN_WISH')
    expect((await desk()).wishes.find(row => row.id === id)).toMatchObject({ state: 'shown', seconds: 1 })
    expect(expectDone(await town.as(zhao)(books.second, { id, on: false }))).toEqual({ seconds: 0 })
    expectDone(await answer(id, 'got'))
    expect(codeOf(await answer(id, 'show'))).toBe('WISH_ANSWERED')
    expect((await mine(lin)).wishes.find(row => row.id === id)).toMatchObject({ state: 'got' })
    expect((await shown()).map(row => row.id)).not.toContain(id)
  })

  it('that cannot be had tells its wisher why, and nobody else', async () => {
    const { id } = expectDone(await wish(lin))
    const why = '绝版了，买不到'
    expectDone(await town.as(worker)(books.answerWish, { id, answer: { kind: 'cannot', why } }))
    expect((await mine(lin)).wishes.find(row => row.id === id)).toMatchObject({ state: 'cannot', why })
    expect(JSON.stringify(await shown())).not.toContain(why)
  })

  it('of many people at once is seconded by every one of them', async () => {
    const { id } = expectDone(await wish(lin))
    expectDone(await answer(id, 'show'))
    const codes = await Promise.all(
      [zhao, sun, worker, keeper].map(async persona => codeOf(await town.as(persona)(books.second, { id, on: true }))),
    )
    expect(codes).toEqual(Array(4).fill('DONE'))
    expect((await shown()).find(row => row.id === id)?.seconds).toBe(4)
    expectDone(await answer(id, 'got'))
  })

  it('has its limits, also for two phones of one person at once', async () => {
    expect(codeOf(await town.as(zhao)(books.wish, { node: 'pc.beiguan', title: '活着' }))).toBe('NOT_A_STATION')
    expect(codeOf(await wish(stranger))).toBe('CONSENT_REQUIRED')
    expectDone(await wish(zhao, '《白鹿原》'))
    expect(codeOf(await wish(zhao, '白鹿原'))).toBe('WISHED_ALREADY')
    for (let more = 0; more < bookDefaults.wishesMost - 2; more += 1) expectDone(await wish(zhao))
    const codes = (await Promise.all([wish(zhao), wish(zhao)])).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'TOO_MANY_WISHES'])
  })
})

it('what a station page and a desk count is there at every level', async () => {
  await connectSdk(town.url)
  const { booksAt, booksWaiting } = await import('.')
  const stationOnly = 'pc.beiguan.c01.s02'
  const before = await booksAt('pc.beiguan')
  const id = await added({}, stationOnly, worker)
  expectDone(await lend(lin, id))
  expect(await booksAt(stationOnly)).toEqual({ titles: 1, lent: 1 })
  expect(await booksAt('pc.beiguan')).toEqual({ titles: before.titles + 1, lent: before.lent + 1 })
  const { trips, result } = await databaseTrips(town, () => booksWaiting(stationOnly))
  expect([trips, result]).toEqual([2, []])
  expect(await booksWaiting(stationOnly, Date.now() + 31 * day)).toEqual([stationOnly])
  expectDone(await town.as(sun)(books.wish, { node: stationOnly, title: '白夜' }))
  expect(await booksWaiting(stationOnly)).toEqual([stationOnly])
  expectDone(await giveBack(lin, id))
  expect(await booksAt(stationOnly)).toEqual({ titles: 1, lent: 0 })
})

it('whoever leaves takes their name along: closed loans name nobody, an open one stays with the station', async () => {
  expectDone(await town.as(stranger)(people.agree, { version: privacyNoticeVersion }))
  const [closed, out, awaited] = [await added(), await added(), await added()]
  expectDone(await lend(stranger, closed))
  expectDone(await giveBack(stranger, closed))
  expectDone(await lend(stranger, out))
  expectDone(await lend(lin, awaited))
  expectDone(await town.as(stranger)(books.wait, { id: awaited, on: true }))
  const { id: wished } = expectDone(await town.as(stranger)(books.wish, { node, title: '走之前想看的' }))
  expectDone(await town.as(keeper)(books.answerWish, { id: wished, answer: { kind: 'show' } }))
  expectDone(await town.as(stranger)(books.wish, { node, title: '没人见过的' }))
  const { sections } = expectDone(await town.as(stranger)(people.exportMine, {}))
  expect(JSON.stringify(sections)).toContain('走之前想看的')
  const person = await personOf(town, stranger)
  expectDone(await town.as(stranger)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  for (const name of ['books', 'bookLoans', 'bookWishes', 'bookSeconds'])
    expect(JSON.stringify(rowsOf(town, name))).not.toContain(person)
  expect(rowsOf(town, 'bookLoans').filter(row => row.book === closed)).toHaveLength(1)
  const row = await lentOf(out)
  expect(row).toMatchObject({ left: true })
  expect(row?.reader).toBeUndefined()
  const titles = JSON.stringify(rowsOf(town, 'bookWishes'))
  expect([titles.includes('走之前想看的'), titles.includes('没人见过的')]).toEqual([true, false])
  expectDone(await town.as(keeper)(books.takeBack, { id: out, loan: row?.loan ?? '' }))
  expect((await read(out, lin)).book.onShelf).toBe(1)
})

it('nothing here is looked for without an index', () => {
  expect(town.database.scans()).toEqual([])
})
