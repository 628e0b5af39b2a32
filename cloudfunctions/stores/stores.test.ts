/** Things at one place: what comes and goes is an entry, what was wrong is taken back by another one. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { stores } from '../../src/contract/stores'
import { supplies } from '../../src/contract/supplies'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { checkStores, community, keeper, lead, station, storeActs, street, worker } from '../../tests/support/stores'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterEach(async () => {
  town.faults.clear()
  await checkStores(town)
})
afterAll(() => town.close())
const { unique, item, bring, look, lotsOf, kinds, quantity, at } = storeActs(() => town)

describe('what there is to be kept', () => {
  it('is there once by name and unit, and is used by every place below its own', async () => {
    const thing = { node: street, name: unique('手套'), unit: '双', settings: { value: 800, shown: true, low: 5 } }
    const { id } = expectDone(await town.as(lead)(stores.addItem, thing))
    expect(codeOf(await town.as(lead)(stores.addItem, { ...thing, name: ` ${thing.name} ` }))).toBe('ITEM_TWICE')
    const { items, mayOwn } = expectDone(await town.as(keeper)(stores.catalogue, { node: station }))
    expect(items.find(one => one.id === id)).toMatchObject({ value: 800, low: 5, shown: true })
    expect(mayOwn).toBe(false)
    expect(codeOf(await town.as(keeper)(stores.addItem, { ...thing, node: station }))).toBe('FORBIDDEN')
    expect(codeOf(await town.as(worker)(stores.addItem, thing))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(worker)(stores.addItem, { ...thing, node: station }))).toBe('NO_THINGS_HERE')
  })

  it('can be hidden: it no longer comes in, and what lies there stays', async () => {
    const oil = await item()
    const { stock } = await bring(oil, 4)
    const settings = { value: 1200, shown: false, low: 0 }
    expect(codeOf(await town.as(worker)(stores.editItem, { item: oil, settings }))).toBe('OUT_OF_SCOPE')
    expectDone(await town.as(lead)(stores.editItem, { item: oil, settings }))
    const more = { node: street, item: oil, count: 1, how: 'donated', from: '慈善会', value: 0 } as const
    expect(codeOf(await town.as(lead)(stores.receive, more))).toBe('ITEM_HIDDEN')
    expect((await look(stock)).stock).toMatchObject({ quantity: 4, value: 4000 })
  })
})

describe('what comes in', () => {
  it('is a batch by its label, however often it comes', async () => {
    const oil = await item()
    const label = { number: 'A1', expires: '2027-05-01' }
    const { stock } = await bring(oil, 3, label)
    await bring(oil, 4, label)
    await bring(oil, 5, { ...label, number: 'A0', expires: '2027-04-01' })
    expect((await lotsOf(stock)).map(({ number, left }) => [number, left])).toEqual([
      ['A0', 5],
      ['A1', 7],
    ])
    expect(await kinds(stock)).toEqual([
      ['purchased', 5],
      ['purchased', 4],
      ['purchased', 3],
    ])
  })

  it('is refused when it has expired, is no number of units, or comes to a place that keeps nothing', async () => {
    const oil = await item()
    const some = { node: street, item: oil, count: 1, how: 'purchased', from: '店', value: 1 } as const
    const wrong = (more: object) => town.as(lead)(stores.receive, { ...some, ...more })
    expect(codeOf(await wrong({ expires: '2020-01-01' }))).toBe('BATCH_EXPIRED')
    for (const count of [0, -1, 0.5, 1_000_000]) expect(codeOf(await wrong({ count }))).toBe('BAD_INPUT')
    expect(codeOf(await wrong({ value: -1 }))).toBe('BAD_INPUT')
    expect(codeOf(await wrong({ node: 'pc.xinhua' }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as('he-ming')(stores.receive, { ...some, node: 'pc.xinhua' }))).toBe('ITEM_NOT_FOUND')
    expect(codeOf(await wrong({ node: 'pc.beiguan.c01.t01' }))).toBe('NO_STORE_HERE')
    const { stock } = await bring(oil, 999_999)
    expect(codeOf(await wrong({}))).toBe('STORE_FULL')
    expect(await quantity(stock)).toBe(999_999)
  })

  it('is booked once when the phone asks again, when two ask at once, and when the function is killed', async () => {
    const oil = await item()
    const some = { node: street, item: oil, count: 2, how: 'purchased', from: '店', value: 1 } as const
    const key = randomUUID()
    const first = expectDone(await town.as(lead)(stores.receive, some, key))
    expect(expectDone(await town.as(lead)(stores.receive, some, key))).toEqual(first)
    town.faults.crashNext(1, 'after')
    const killed = randomUUID()
    expect((await town.as(lead)(stores.receive, some, killed)).ok).toBe(false)
    expectDone(await town.as(lead)(stores.receive, some, killed))
    await Promise.all([1, 2, 3].map(() => town.as(lead)(stores.receive, some)))
    expect(await quantity(first.stock)).toBe(10)
  })

  it('finds no room beside sixty batches that are there, and room beside those that are gone', async () => {
    const oil = await item()
    let stock = ''
    for (let one = 0; one < 60; one += 1) stock = (await bring(oil, 1, { number: `B${one}` })).stock
    const more = { node: street, item: oil, count: 1, how: 'purchased', from: '粮油店', value: 1000 } as const
    expect(codeOf(await town.as(lead)(stores.receive, { ...more, number: 'B60' }))).toBe('BATCHES_MANY')
    const gone = (await lotsOf(stock)).find(({ number }) => number === 'B7')?.lot ?? ''
    expectDone(await town.as(lead)(stores.writeOff, { stock, lot: gone, count: 1, reason: '漏了' }))
    await bring(oil, 1, { number: 'B60' })
    expect(rowsOf(town, 'storeOldLots').filter(row => row.stock === stock)).toHaveLength(1)
    // what was laid aside comes back as it was, once there is room
    const [latest] = (await look(stock)).items.filter(({ kind }) => kind === 'writtenOff')
    const undo = { stock, entry: latest?.id ?? '', reason: '没漏' }
    expect(codeOf(await town.as(lead)(stores.undo, undo))).toBe('BATCHES_MANY')
    const other = (await lotsOf(stock)).find(({ number }) => number === 'B8')?.lot ?? ''
    expectDone(await town.as(lead)(stores.writeOff, { stock, lot: other, count: 1, reason: '漏了' }))
    expectDone(await town.as(lead)(stores.undo, undo))
    expect((await lotsOf(stock)).some(({ number }) => number === 'B7')).toBe(true)
    expect(rowsOf(town, 'storeOldLots').filter(row => row.stock === stock)).toHaveLength(1)
  }, 60_000)
})

describe('what was wrong', () => {
  it('is taken back once, and so is the taking back', async () => {
    const { stock } = await bring(await item(), 5)
    const lot = (await lotsOf(stock))[0]?.lot ?? ''
    expect(codeOf(await town.as(lead)(stores.writeOff, { stock, lot, count: 6, reason: '破了' }))).toBe('STORE_SHORT')
    expectDone(await town.as(lead)(stores.writeOff, { stock, lot, count: 2, reason: '破了' }))
    const latest = async () => (await look(stock)).items[0]
    const undo = async (entry = '') => town.as(lead)(stores.undo, { stock, entry, reason: '看错了' })
    const gone = await latest()
    const both = await Promise.all([1, 2].map(() => undo(gone?.id)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.map(codeOf)).toContain('ENTRY_UNDONE')
    const back = await latest()
    expect(back).toMatchObject({ kind: 'undone', change: 2, note: '看错了', undoable: true, by: '高洁' })
    expect(expectDone(await undo(back?.id)).left).toBe(3)
    expect(expectDone(await undo((await latest())?.id)).left).toBe(5)
    expect((await look(stock)).items.map(({ undone }) => undone)).toEqual([false, true, true, true, false])
  })

  it('is not taken back below zero, from another thing, or by somebody from elsewhere', async () => {
    const { stock } = await bring(await item(), 5)
    const other = await bring(await item(), 5)
    const lot = (await lotsOf(stock))[0]?.lot ?? ''
    expectDone(await town.as(lead)(stores.writeOff, { stock, lot, count: 1, reason: '破了' }))
    const [, came] = (await look(stock)).items
    const undo = { stock, entry: came?.id ?? '', reason: '写错了' }
    expect(codeOf(await town.as(lead)(stores.undo, undo))).toBe('STORE_NEGATIVE')
    expect(codeOf(await town.as(lead)(stores.undo, { ...undo, stock: other.stock }))).toBe('ENTRY_FINAL')
    expect(codeOf(await town.as(keeper)(stores.undo, undo))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as('lin-yulan')(stores.undo, undo))).toBe('FORBIDDEN')
    expect(codeOf(await town.as(lead)(stores.movements, { stock: 'nothing' }))).toBe('STORE_NOT_FOUND')
  })
})

describe('taking stock', () => {
  const setUp = async () => {
    const { stock } = await bring(await item(), 10, {}, community)
    const seen = await look(stock)
    const lot = seen.stock.lots[0]?.lot ?? ''
    return { stock, lot, moves: seen.stock.moves }
  }

  it('takes two people; what moves in between stays moved', async () => {
    const { stock, lot, moves } = await setUp()
    const count = { stock, lines: [{ lot, counted: 8, seen: 10 }], moves, note: '少了两瓶' }
    expect(expectDone(await town.as(worker)(stores.count, count)).difference).toBe(-2)
    expectDone(await town.as(lead)(stores.writeOff, { stock, lot, count: 1, reason: '破了' }))
    const { counting } = (await look(stock)).stock
    expect(counting).toMatchObject({ by: '李雯', own: false, note: '少了两瓶' })
    const confirm = { stock, at: counting?.at ?? 0 }
    expect(codeOf(await town.as(worker)(stores.confirmCount, confirm))).toBe('OWN_COUNT')
    expect(codeOf(await town.as(lead)(stores.confirmCount, { ...confirm, at: 1 }))).toBe('STORE_NO_COUNT')
    const both = await Promise.all(['gao-jie', 'he-ming'].map(by => town.as(by)(stores.confirmCount, confirm)))
    expect(both.flatMap(reply => (reply.ok ? [reply.data] : []))).toEqual([{ left: 7, difference: -2 }])
    expect(codeOf(await town.as(worker)(stores.count, count))).toBe('STORE_COUNTED_BEFORE')
  })

  it('says that all was there, can be dropped, and never makes less than nothing', async () => {
    const { stock, lot, moves } = await setUp()
    const lines = [{ lot, counted: 10, seen: 10 }]
    expectDone(await town.as(worker)(stores.count, { stock, lines, moves }))
    const at = (await look(stock)).stock.counting?.at ?? 0
    expectDone(await town.as(worker)(stores.dropCount, { stock, at }))
    expect(codeOf(await town.as(lead)(stores.confirmCount, { stock, at }))).toBe('STORE_NO_COUNT')
    expectDone(await town.as(worker)(stores.count, { stock, lines, moves }))
    const again = (await look(stock)).stock.counting?.at ?? 0
    expectDone(await town.as(lead)(stores.confirmCount, { stock, at: again }))
    expect((await kinds(stock))[0]).toEqual(['counted', 0])
    const none = [{ lot, counted: 0, seen: 10 }]
    expectDone(await town.as(worker)(stores.count, { stock, lines: none, moves: moves + 1, note: '都没了' }))
    expectDone(await town.as(lead)(stores.writeOff, { stock, lot, count: 4, reason: '破了' }))
    const last = (await look(stock)).stock.counting?.at ?? 0
    expect(codeOf(await town.as(lead)(stores.confirmCount, { stock, at: last }))).toBe('STORE_NEGATIVE')
    for (const counted of [-1, 1.5])
      expect(codeOf(await town.as(worker)(stores.count, { stock, lines: [{ lot, counted, seen: 1 }], moves }))).toBe(
        'BAD_INPUT',
      )
    const twice = [...lines, ...lines]
    expect(codeOf(await town.as(worker)(stores.count, { stock, lines: twice, moves: moves + 1 }))).toBe('BATCH_TWICE')
  })

  it('asks why where anything differs, also where it adds up to nothing', async () => {
    const oil = await item()
    const { stock } = await bring(oil, 10, { number: 'A' }, community)
    await bring(oil, 10, { number: 'B' }, community)
    const { lots, moves } = (await look(stock)).stock
    const count = (counted: readonly number[], more = {}) => {
      const lines = lots.map(({ lot, left: seen }, at) => ({ lot, counted: counted[at] ?? 0, seen }))
      return town.as(worker)(stores.count, { stock, lines, moves, ...more })
    }
    expect(codeOf(await count([9, 10]))).toBe('COUNT_REASON')
    expect(codeOf(await count([9, 11]))).toBe('COUNT_REASON')
    expectDone(await count([9, 11], { note: '放错了一瓶' }))
    expectDone(await count([10, 10]))
  })

  it('can be taken back like any other entry', async () => {
    const { stock, lot, moves } = await setUp()
    expectDone(
      await town.as(worker)(stores.count, { stock, lines: [{ lot, counted: 12, seen: 10 }], moves, note: '多了两瓶' }),
    )
    const at = (await look(stock)).stock.counting?.at ?? 0
    expect(expectDone(await town.as(lead)(stores.confirmCount, { stock, at })).left).toBe(12)
    const [counted] = (await look(stock)).items
    const undo = { stock, entry: counted?.id ?? '', reason: '重数过' }
    expect(expectDone(await town.as(lead)(stores.undo, undo)).left).toBe(10)
  })
})

it('puts things onto the shelf of a station: one movement here and one there', async () => {
  const oil = await item()
  const { stock } = await bring(oil, 10, {}, community)
  const lot = (await lotsOf(stock))[0]?.lot ?? ''
  const settings = { kind: 'drink', perDay: 2, low: 1 } as const
  const shelf = async (node: string, unit = '瓶', by: string = worker) =>
    expectDone(await town.as(by)(supplies.add, { node, name: unique('油'), unit, settings })).id
  const [here, boxes, far] = [
    await shelf(station),
    await shelf(station, '箱'),
    await shelf('pc.xinhua.c01.s01', '瓶', 'he-ming'),
  ]
  const shelve = (supply: string, count: number, key?: string) =>
    town.as(worker)(stores.shelve, { stock, lot, count, supply }, key)
  expect((await look(stock)).shelves.map(({ supply }) => supply)).toContain(here)
  const key = randomUUID()
  expect(expectDone(await shelve(here, 4, key)).left).toBe(6)
  expect(expectDone(await shelve(here, 4, key)).left).toBe(6)
  const onShelf = async () =>
    expectDone(await town.as(keeper)(supplies.desk, { node: station })).supplies.find(({ id }) => id === here)
  expect(await onShelf()).toMatchObject({ quantity: 4, undoable: [] })
  expect(codeOf(await shelve(boxes, 1))).toBe('SHELF_UNIT')
  expect(codeOf(await shelve(far, 1))).toBe('SHELF_ELSEWHERE')
  expect(codeOf(await shelve('nothing', 1))).toBe('SHELF_NOT_FOUND')
  expect(codeOf(await shelve(here, 7))).toBe('STORE_SHORT')
  const both = await Promise.all([shelve(here, 6), shelve(here, 6)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await onShelf())?.quantity).toBe(10)
  expect((await at(community, oil))?.quantity).toBe(0)
})

describe('what was put onto a shelf', () => {
  const shelved = async () => {
    const oil = await item()
    const { stock } = await bring(oil, 10, {}, community)
    const lot = (await lotsOf(stock))[0]?.lot ?? ''
    const settings = { kind: 'drink', perDay: 9, low: 1 } as const
    const about = { node: station, name: unique('油'), unit: '瓶', settings }
    const { id: supply } = expectDone(await town.as(worker)(supplies.add, about))
    expectDone(await town.as(worker)(stores.shelve, { stock, lot, count: 4, supply }))
    const latest = async () => (await look(stock)).items[0]
    const entry = (await latest())?.id ?? ''
    const undo = (which = entry, by: string = worker, key?: string) =>
      town.as(by)(stores.undo, { stock, entry: which, reason: '数写错了' }, key)
    const lies = async () => {
      const shelf = expectDone(await town.as(keeper)(supplies.desk, { node: station })).supplies
      return [(await at(community, oil))?.quantity, shelf.find(({ id }) => id === supply)?.quantity]
    }
    const off = (count: number) => town.as(keeper)(supplies.writeOff, { id: supply, count, reason: '碎了' })
    return { stock, supply, entry, undo, lies, off, latest }
  }

  it('comes back in one step, both books at once, once however often it is sent', async () => {
    const { supply, entry, undo, lies, latest } = await shelved()
    expect(await lies()).toEqual([6, 4])
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => undo(entry, worker, key))
    // two books, and a look at what is taken back
    expect(trips).toBeLessThanOrEqual(13)
    expect(expectDone(result).left).toBe(10)
    expectDone(await undo(entry, worker, key))
    expect(codeOf(await undo())).toBe('ENTRY_UNDONE')
    expect(await lies()).toEqual([10, 0])
    const book = rowsOf(town, 'stockEntries').filter(row => row.stock === supply)
    expect(book.map(({ kind, change, note }) => [kind, change, note])).toEqual([
      ['shelved', 4, undefined],
      ['undone', -4, '数写错了'],
    ])
    expect(book[1]?.reverses).toBe(book[0]?._id)
    // taken back in turn, it stands there again
    expectDone(await undo((await latest())?.id))
    expect(await lies()).toEqual([6, 4])
  })

  it('stays where the shelf has not so many any more, and neither book moves', async () => {
    const { undo, lies, off } = await shelved()
    expectDone(await off(1))
    expect(await undo()).toMatchObject({ error: { code: 'SHELF_SHORT', detail: { left: 3, unit: '瓶' } } })
    expect(await lies()).toEqual([6, 3])
  })

  it('stays where the shelf was taken away meanwhile', async () => {
    const { supply, undo, off } = await shelved()
    expectDone(await off(4))
    expectDone(await town.as(keeper)(supplies.remove, { id: supply }))
    expect(await undo()).toMatchObject({ error: { code: 'SHELF_SHORT', detail: { left: 0 } } })
  })

  it('comes back for one of two who take it back at once, or goes to who takes it first', async () => {
    const first = await shelved()
    const both = await Promise.all([first.undo(), first.undo(first.entry, 'gao-jie')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await first.lies()).toEqual([10, 0])
    const second = await shelved()
    const [undone, written] = await Promise.all([second.undo(), second.off(2)])
    expect([undone.ok, written.ok].filter(Boolean)).toHaveLength(1)
    expect(await second.lies()).toEqual(undone.ok ? [10, 0] : [6, 2])
  })

  it('is taken back by whoever looks after the store', async () => {
    const { entry, undo } = await shelved()
    expect(codeOf(await undo(entry, 'zhao-tiezhu'))).toBe('FORBIDDEN')
    expect(codeOf(await undo(entry, keeper))).toBe('OUT_OF_SCOPE')
  })
})
