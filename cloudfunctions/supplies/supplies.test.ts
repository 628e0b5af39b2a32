/** A supply shelf: people help themselves, keepers keep the book, and the book always adds up. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { codes } from '../../src/contract/codes'
import { people } from '../../src/contract/people'
import { type SupplySettings, supplies } from '../../src/contract/supplies'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const node = 'pc.beiguan.c01.s01'
const elsewhere = 'pc.beiguan.c01.s02'
const [keeper, worker, lead, lin, zhao, sun, stranger] = [
  'ma-jianguo',
  'li-wen',
  'he-ming',
  'lin-yulan',
  'zhao-tiezhu',
  'sun-xiaomei',
  'chen-xinlai',
] as const
const settings: SupplySettings = { kind: 'drink', perDay: 2, low: 3 }

let town: Town
let code: string
let otherCode: string
beforeAll(async () => {
  town = await openTown()
  code = expectDone(await town.as(worker)(codes.make, { node })).code
  otherCode = expectDone(await town.as(worker)(codes.make, { node: elsewhere })).code
})
afterEach(() => {
  town.clock.setOffset(0)
  // whatever a test did: each stock is the sum of its movements, and no movement is missing
  const entries = rowsOf(town, 'stockEntries')
  for (const { _id, quantity, moves, name } of rowsOf(town, 'supplies')) {
    const own = entries.filter(({ stock }) => stock === _id)
    const sum = own.reduce((all, { change }) => all + Number(change), 0)
    expect([name, sum, own.length]).toEqual([name, quantity, moves])
    expect(quantity).toBeGreaterThanOrEqual(0)
  }
})
afterAll(() => town.close())

async function shelf(quantity: number, more: Partial<SupplySettings> = {}): Promise<string> {
  const thing = { node, name: `试用品${randomUUID().slice(0, 6)}`, unit: '瓶', settings: { ...settings, ...more } }
  const { id } = expectDone(await town.as(keeper)(supplies.add, thing))
  if (quantity > 0) expectDone(await town.as(keeper)(supplies.receive, { id, count: quantity }))
  return id
}
const take = (persona: string, id: string, count = 1, from = code, key?: string) =>
  town.as(persona)(supplies.take, { id, count, code: from }, key)
const onDesk = async (id: string, persona: string = keeper, at = node) =>
  expectDone(await town.as(persona)(supplies.desk, { node: at })).supplies.find(supply => supply.id === id)
const seenBy = async (id: string, persona: string = lin) =>
  expectDone(await town.as(persona)(supplies.list, { node })).supplies.find(supply => supply.id === id)

describe('taking', () => {
  it('is one tap before the shelf, eight trips, and once however often the phone retries', async () => {
    const id = await shelf(5)
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => take(lin, id, 1, code, key))
    expect(trips).toBeLessThanOrEqual(8)
    const { entry, quantity } = expectDone(result)
    expect(quantity).toBe(4)
    expect(expectDone(await take(lin, id, 1, code, key))).toEqual({ entry, quantity })
    expect(await seenBy(id)).toMatchObject({ quantity: 4, mine: [{ entry, count: 1 }] })
    expect(await seenBy(id, zhao)).toMatchObject({ quantity: 4, mine: [] })
  })

  it('needs the code of this very wall, and one that holds', async () => {
    const id = await shelf(5)
    expect(codeOf(await take(lin, id, 1, otherCode))).toBe('CODE_NOT_HERE')
    expect(codeOf(await take(lin, id, 1, 'ZZZZZZZZZZ'))).toBe('CODE_NOT_HERE')
    const torn = expectDone(await town.as(lead)(codes.make, { node: 'pc.xinhua.c01.s01' })).code
    expectDone(await town.as(lead)(codes.repoint, { code: torn, node }))
    expectDone(await take(lin, id, 1, torn))
    expectDone(await town.as(lead)(codes.revoke, { code: torn, reason: '撕了' }))
    expect(codeOf(await take(lin, id, 1, torn))).toBe('CODE_NOT_HERE')
    expect((await onDesk(id))?.quantity).toBe(4)
  })

  it('ends at the day’s limit and begins anew the next day', async () => {
    const id = await shelf(9)
    expectDone(await take(lin, id, 2))
    expect(await take(lin, id)).toMatchObject({ error: { code: 'SUPPLY_LIMIT', detail: { perDay: 2, left: 0 } } })
    expectDone(await take(zhao, id, 1))
    expect(await take(zhao, id, 2)).toMatchObject({ error: { detail: { left: 1 } } })
    town.clock.setOffset(24 * 3_600_000)
    expectDone(await take(lin, id, 2))
    expect((await onDesk(id))?.quantity).toBe(4)
  })

  it('of the last one succeeds for one of two, and the other hears it', async () => {
    const id = await shelf(1)
    const answers = await Promise.all([take(lin, id), take(zhao, id)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.flatMap(answer => (answer.ok ? [] : [answer.error.code]))).toEqual(['SUPPLY_GONE'])
    expect((await onDesk(id))?.quantity).toBe(0)
  })

  it('by one person with two phones at once does not pass the limit', async () => {
    const id = await shelf(20)
    const answers = await Promise.all([1, 2, 3, 4].map(() => take(sun, id)))
    expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(2)
    expect((await seenBy(id, sun))?.mine.length).toBe(answers.filter(({ ok }) => ok).length)
  })

  it.each([0, -1, 1.5, 21])('of %s is no number of things', async count => {
    expect(codeOf(await take(lin, await shelf(3), count))).toBe('BAD_INPUT')
  })

  it('is for those who have agreed to the notice; looking is for all', async () => {
    const id = await shelf(3)
    expect(codeOf(await take(stranger, id))).toBe('CONSENT_REQUIRED')
    expect(expectDone(await town.as(stranger)(supplies.list, { node })).member).toBe(false)
    expect(codeOf(await town.as(stranger)(supplies.list, { node: 'pc.beiguan.c01' }))).toBe('NOT_A_STATION')
  })
})

describe('putting back', () => {
  it('gives it to the shelf again, once, and only by whoever took it, on the same day', async () => {
    const id = await shelf(5)
    const { entry } = expectDone(await take(lin, id, 2))
    expect(codeOf(await town.as(zhao)(supplies.putBack, { id, entry }))).toBe('NOT_TAKEN')
    const both = await Promise.all([1, 2].map(() => town.as(lin)(supplies.putBack, { id, entry })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await onDesk(id))?.quantity).toBe(5)
    expectDone(await take(lin, id, 2))
    const late = expectDone(await town.as(lin)(supplies.list, { node })).supplies.find(one => one.id === id)?.mine[0]
    town.clock.setOffset(24 * 3_600_000)
    expect(codeOf(await town.as(lin)(supplies.putBack, { id, entry: late?.entry ?? '' }))).toBe('NOT_TAKEN')
  })
})

describe('the keeper', () => {
  it('keeps one thing once, whatever blanks stand in its name', async () => {
    const name = `矿泉水 ${randomUUID().slice(0, 4)}`
    const thing = { node, name, unit: '瓶', settings }
    const { trips, result } = await databaseTrips(town, () => town.as(keeper)(supplies.add, thing))
    expect(trips).toBeLessThanOrEqual(8)
    const again = { ...thing, name: name.replace(' ', '') }
    expect(codeOf(await town.as(keeper)(supplies.add, again))).toBe('SUPPLY_TWICE')
    expectDone(await town.as(keeper)(supplies.add, { ...thing, unit: '箱' }))
    expectDone(
      await town.as(keeper)(supplies.edit, { id: expectDone(result).id, settings: { ...settings, note: '门后' } }),
    )
    expect(await onDesk(expectDone(result).id)).toMatchObject({ note: '门后', quantity: 0, isLow: true })
  })

  it('takes off the shelf what is used up, and nothing else', async () => {
    const id = await shelf(1)
    expect(codeOf(await town.as(keeper)(supplies.remove, { id }))).toBe('SUPPLY_LEFT')
    expectDone(await town.as(keeper)(supplies.handOut, { id, count: 1, note: '没带手机' }))
    expectDone(await town.as(keeper)(supplies.remove, { id }))
    expect(codeOf(await take(lin, id))).toBe('SUPPLY_NOT_FOUND')
  })

  it('puts it back on the shelf later, and its book goes on', async () => {
    const name = `绿豆${randomUUID().slice(0, 4)}`
    const thing = { node, name, unit: '袋', settings }
    const { id } = expectDone(await town.as(keeper)(supplies.add, thing))
    expectDone(await town.as(keeper)(supplies.receive, { id, count: 3 }))
    expectDone(await town.as(keeper)(supplies.writeOff, { id, count: 3, reason: '过期' }))
    expectDone(await town.as(keeper)(supplies.remove, { id }))
    expect(await onDesk(id)).toBeUndefined()
    expect(await seenBy(id)).toBeUndefined()
    for (const reply of [
      await town.as(keeper)(supplies.receive, { id, count: 1 }),
      await town.as(keeper)(supplies.edit, { id, settings }),
      await town.as(keeper)(supplies.remove, { id }),
      await town.as(lin)(supplies.sayEmpty, { id }),
    ])
      expect(codeOf(reply)).toBe('SUPPLY_NOT_FOUND')
    const again = await town.as(keeper)(supplies.add, { ...thing, settings: { ...settings, note: '新的一批' } })
    expect(expectDone(again).id).toBe(id)
    expect(await onDesk(id)).toMatchObject({ quantity: 0, note: '新的一批', undoable: [] })
    expect(expectDone(await town.as(keeper)(supplies.receive, { id, count: 5 })).quantity).toBe(5)
    expectDone(await take(lin, id))
  })

  it('cannot give or write off more than there is, nor take in more than a book holds', async () => {
    const id = await shelf(2)
    expect(codeOf(await town.as(keeper)(supplies.handOut, { id, count: 3 }))).toBe('SUPPLY_GONE')
    expect(codeOf(await town.as(keeper)(supplies.writeOff, { id, count: 3, reason: '过期' }))).toBe('SUPPLY_GONE')
    expect(codeOf(await town.as(keeper)(supplies.receive, { id, count: 99_999 }))).toBe('STOCK_FULL')
    expectDone(await town.as(keeper)(supplies.writeOff, { id, count: 2, reason: '过期' }))
    expect((await onDesk(id))?.quantity).toBe(0)
  })

  it('counts, and what people take meanwhile stays taken', async () => {
    const id = await shelf(10)
    const { quantity: seen, moves } = (await onDesk(id)) ?? { quantity: 0, moves: 0 }
    expectDone(await take(lin, id, 2))
    const found = await town.as(keeper)(supplies.count, { id, counted: 9, seen, moves })
    expect(expectDone(found)).toEqual({ quantity: 7, difference: -1 })
  })

  it('two who count at once: the second hears what the first has found', async () => {
    const id = await shelf(10)
    const { quantity: seen, moves } = (await onDesk(id)) ?? { quantity: 0, moves: 0 }
    const count = (persona: string) => town.as(persona)(supplies.count, { id, counted: 8, seen, moves })
    const both = await Promise.all([count(keeper), count(worker)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(answer => (answer.ok ? [] : [answer.error.code]))).toEqual(['COUNTED_MEANWHILE'])
    expect((await onDesk(id))?.quantity).toBe(8)
  })

  it('takes a movement back once, with a reason, and not below zero', async () => {
    const id = await shelf(3)
    const [received] = (await onDesk(id))?.undoable ?? []
    const undo = { id, entry: received?.entry ?? '', reason: '数错了' }
    expectDone(await take(lin, id, 1))
    expect(codeOf(await town.as(keeper)(supplies.undo, undo))).toBe('STOCK_BELOW_ZERO')
    const mine = (await seenBy(id))?.mine[0]
    expectDone(await town.as(keeper)(supplies.undo, { id, entry: mine?.entry ?? '', reason: '没拿走' }))
    const both = await Promise.all([1, 2].map(() => town.as(keeper)(supplies.undo, undo)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(codeOf(await town.as(keeper)(supplies.undo, undo))).toBe('NOT_UNDOABLE')
    expect((await onDesk(id))?.quantity).toBe(0)
    expect(codeOf(await town.as(keeper)(supplies.undo, { ...undo, reason: ' ' }))).toBe('BAD_INPUT')
  })

  it('keeps no shelf but the own', async () => {
    expect(codeOf(await town.as(keeper)(supplies.add, { node: elsewhere, name: '水', unit: '瓶', settings }))).toBe(
      'OUT_OF_SCOPE',
    )
    const foreign = expectDone(
      await town.as(worker)(supplies.add, { node: elsewhere, name: '水', unit: '瓶', settings }),
    ).id
    expect(codeOf(await town.as(keeper)(supplies.receive, { id: foreign, count: 3 }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(lin)(supplies.receive, { id: foreign, count: 3 }))).toBe('FORBIDDEN')
  })

  it('hears of what runs low, and of a shelf that somebody found empty', async () => {
    const id = await shelf(5)
    expect((await onDesk(id))?.isLow).toBe(false)
    expectDone(await town.as(lin)(supplies.sayEmpty, { id }))
    expectDone(await town.as(zhao)(supplies.sayEmpty, { id }))
    expect(await onDesk(id)).toMatchObject({ isLow: true, saidEmptyAt: expect.any(Number) })
    expect(await onDesk(id, worker, 'pc.beiguan.c01')).toMatchObject({ place: '北关小哥驿站' })
    expectDone(await town.as(keeper)(supplies.receive, { id, count: 5 }))
    expect(await onDesk(id)).not.toHaveProperty('saidEmptyAt')
    for (const persona of [lin, zhao, sun]) expectDone(await take(persona, id, 2))
    expect((await onDesk(id))?.isLow).toBe(false)
    expectDone(await town.as(keeper)(supplies.handOut, { id, count: 1 }))
    expect((await onDesk(id))?.isLow).toBe(true)
  })

  it('reads the book, which names staff and nobody who helped themselves', async () => {
    const id = await shelf(4)
    const { entry } = expectDone(await take(lin, id))
    const { items } = expectDone(await town.as(keeper)(supplies.movements, { node }))
    const taken = items.find(one => one.id === entry)
    const received = items.find(({ name, kind }) => name === taken?.name && kind === 'received')
    expect(taken).toMatchObject({ kind: 'taken', change: -1, after: 3 })
    expect(taken).not.toHaveProperty('by')
    expect(received).toMatchObject({ kind: 'received', change: 4, by: '马建国' })
  })
})

describe('a person', () => {
  it('sees what they took, page after page', async () => {
    const id = await shelf(9, { perDay: 9 })
    expectDone(await take(sun, id, 3))
    const { items } = expectDone(await town.as(sun)(supplies.mine, {}))
    expect(items[0]).toMatchObject({ count: 3, unit: '瓶', place: '北关小哥驿站' })
  })

  it('who leaves stays in no movement; the book still adds up', async () => {
    const id = await shelf(9)
    expectDone(await take(zhao, id, 2))
    const person = await personOf(town, zhao)
    expectDone(await town.as(zhao)(people.deleteMe, { confirm: '删除' }))
    await settleJobs(town)
    expect(rowsOf(town, 'stockEntries').filter(entry => entry.person === person)).toEqual([])
    expect(JSON.stringify(rowsOf(town, 'supplies')).includes(person)).toBe(false)
    expect((await onDesk(id))?.quantity).toBe(7)
  })
})
