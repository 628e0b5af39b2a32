import { expectDone } from '../../local-cloud/seed/caller'
import { market } from '../../src/contract/market'
import { dayOf } from '../../src/contract/shanghai'
import { codeOf, settleJobs } from '../../tests/support/advice'
import { checkBooks } from '../../tests/support/market'
import { pointsHand } from '../../tests/support/points'
import { plainGood, shopActs, shopOf } from '../../tests/support/shop-acts'
import { openTown, type Town } from '../../tests/support/town'

const community = 'pc.beiguan.c01'
const [worker, keeper, lead, foreign] = ['li-wen', 'ma-jianguo', 'gao-jie', 'he-ming'] as const
const [_lin, sun, _zhao, _stranger] = ['lin-yulan', 'sun-xiaomei', 'zhao-tiezhu', 'chen-xinlai'] as const
const _dayMs = 86_400_000
let town: Town
let shop: string
let _other: string
beforeAll(async () => {
  town = await openTown()
  const points = await pointsHand(town)
  for (const day of ['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04'])
    await points.serve(sun, { day, minutes: 480 })
  shop = expectDone(await town.as(worker)(market.addShop, { node: community, shop: shopOf('东') })).id
  _other = expectDone(await town.as(worker)(market.addShop, { node: community, shop: shopOf('西') })).id
})
afterEach(async () => {
  town.faults.clear()
  await settleJobs(town)
  checkBooks(town)
})
afterAll(() => town.close())

const { offer, inHours, got, left, hand, onDesk } = shopActs(
  () => town,
  () => shop,
)

describe('the stock of a shop', () => {
  it('comes in bought or given, goes by writing off, and each can be taken back once', async () => {
    const id = await offer(5)
    const give = { id, how: 'donated', count: 3, source: '慈善会' } as const
    expect(expectDone(await town.as(worker)(market.receive, give)).left).toBe(8)
    expect(expectDone(await town.as(worker)(market.writeOff, { id, count: 2, reason: '破了' })).left).toBe(6)
    expect(codeOf(await town.as(worker)(market.writeOff, { id, count: 7, reason: '破了' }))).toBe('STOCK_SHORT')
    expect(codeOf(await town.as(worker)(market.receive, { ...give, count: 99_999 }))).toBe('STOCK_FULL')
    const [latest] = (await onDesk(id))?.undoable ?? []
    const undo = { id, entry: latest?.entry ?? '', reason: '数写错了' }
    const both = await Promise.all([1, 2].map(() => town.as(worker)(market.undo, undo)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(codeOf(await town.as(worker)(market.undo, undo))).toBe('CANNOT_UNDO')
    const { items } = expectDone(await town.as(worker)(market.movements, { id }))
    expect(items.map(({ kind, change }) => [kind, change])).toEqual([
      ['undone', 2],
      ['writtenOff', -2],
      ['donated', 3],
      ['purchased', 5],
    ])
    expect(items[2]).toMatchObject({ note: '慈善会', by: '李雯' })
  })

  it('is taken in two steps; what is redeemed in between stays redeemed', async () => {
    const id = await offer(10)
    const { left: seenLeft = 0, moves = 0 } = (await onDesk(id)) ?? {}
    const count = { id, counted: 9, seen: seenLeft, moves }
    expect(expectDone(await town.as(worker)(market.count, count)).difference).toBe(-1)
    expect(await left(id)).toBe(10)
    await got(sun, id)
    const waits = (await onDesk(id))?.counting
    expect(waits).toMatchObject({ counted: 9, seen: 10, by: '李雯' })
    expect((await onDesk(id))?.waiting).toBe(1)
    const confirm = { id, at: waits?.at ?? 0 }
    expect(codeOf(await town.as(lead)(market.confirmCount, { ...confirm, at: confirm.at - 1 }))).toBe('NO_COUNT')
    const both = await Promise.all([lead, worker].map(by => town.as(by)(market.confirmCount, confirm)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(reply => (reply.ok ? [reply.data] : []))).toEqual([{ left: 8, difference: -1 }])
    expect(codeOf(await town.as(worker)(market.count, count))).toBe('COUNTED_BEFORE')
  })

  it('runs low on the desk, and an order waits there', async () => {
    const id = await offer(2)
    expect((await onDesk(id))?.isLow).toBe(false)
    await got(sun, id)
    expect(await onDesk(id)).toMatchObject({ isLow: true, waiting: 1 })
    const { shops } = expectDone(await town.as(lead)(market.desk, { node: 'pc.beiguan' }))
    expect(shops.find(row => row.id === shop)).toMatchObject({ place: '北关社区' })
    expect(codeOf(await town.as(keeper)(market.desk, { node: community }))).toBe('OUT_OF_SCOPE')
  })

  it('is kept by whoever looks after the place, with names that are there once', async () => {
    expect(codeOf(await town.as(keeper)(market.addShop, { node: community, shop: shopOf('越') }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(foreign)(market.addShop, { node: 'pc.beiguan.c01.e01', shop: shopOf('小') }))).toBe(
      'NO_SHOP_HERE',
    )
    const again = shopOf('重')
    expectDone(await town.as(worker)(market.addShop, { node: community, shop: again }))
    expect(codeOf(await town.as(worker)(market.addShop, { node: community, shop: again }))).toBe('SHOP_TWICE')
    const thing = { shop, name: '毛巾', unit: '条', kind: 'goods', settings: plainGood } as const
    expectDone(await town.as(worker)(market.addGood, thing))
    expect(codeOf(await town.as(worker)(market.addGood, { ...thing, name: ' 毛 巾' }))).toBe('GOOD_TWICE')
    const timed = { ...plainGood, slots: [{ at: inHours(9), places: 1 }] }
    expect(codeOf(await town.as(worker)(market.addGood, { ...thing, name: '盆', settings: timed }))).toBe(
      'SLOTS_FOR_SERVICES',
    )
    const strange = { ...plainGood, pictures: ['cloud://x.y/elsewhere/a.png'] }
    expect(codeOf(await town.as(worker)(market.addGood, { ...thing, name: '桶', settings: strange }))).toBe(
      'ATTACHMENT_UNKNOWN',
    )
    expect(codeOf(await town.as(sun)(market.addGood, thing))).toBe('FORBIDDEN')
  })
})

describe('a day’s settlement', () => {
  it('adds up what ended, by thing and by purse, and makes a table of the month', async () => {
    const own = expectDone(await town.as(worker)(market.addShop, { node: community, shop: shopOf('结') })).id
    const id = await offer(5, {}, own)
    const orders = [await got(sun, id), await got(sun, id), await got(sun, id), await got(sun, id)]
    const [first, second, third] = orders
    expectDone(await hand(worker, first?.code ?? '', own))
    expectDone(await town.as(sun)(market.cancel, { order: second?.order ?? '' }))
    expectDone(await town.as(worker)(market.withdraw, { order: third?.order ?? '', reason: '坏了' }))
    const day = dayOf(town.clock.now())
    const sums = expectDone(await town.as(worker)(market.settlement, { shop: own, day }))
    expect(sums).toMatchObject({ place: '北关社区', waiting: 1, complete: true })
    expect(sums.things).toEqual([
      expect.objectContaining({
        ...{ handed: 1, cancelled: 1, withdrawn: 1, expired: 0 },
        points: { volunteer: 50, rider: 0 },
      }),
    ])
    expect(expectDone(await town.as(worker)(market.settlement, { shop: own, day: '2020-01-01' })).things).toEqual([])
    const table = await town.as(worker)(market.settlementTable, { shop: own, month: day.slice(0, 7) })
    expect(expectDone(table)).toMatchObject({ rows: 1, complete: true })
    const { default: readSheet } = await import('read-excel-file/node')
    const rows = await readSheet(Buffer.from(expectDone(table).xlsx, 'base64'))
    expect(JSON.stringify(rows)).toContain('0.5')
    expect(codeOf(await town.as(keeper)(market.settlement, { shop: own, day }))).toBe('OUT_OF_SCOPE')
  })
})
