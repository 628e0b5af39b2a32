/** The market: points become things, once, whoever sends what how often; and both books always add up. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { type GoodSettings, market } from '../../src/contract/market'
import { people } from '../../src/contract/people'
import { dayOf, startOf } from '../../src/contract/shanghai'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { givePoints } from '../../tests/support/given-points'
import { checkBooks } from '../../tests/support/market'
import { pointsHand } from '../../tests/support/points'
import { plainGood, shopActs, shopOf } from '../../tests/support/shop-acts'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const community = 'pc.beiguan.c01'
const [worker, keeper, lead, _foreign] = ['li-wen', 'ma-jianguo', 'gao-jie', 'he-ming'] as const
const [lin, sun, zhao, stranger] = ['lin-yulan', 'sun-xiaomei', 'zhao-tiezhu', 'chen-xinlai'] as const
const dayMs = 86_400_000
let town: Town
let shop: string
let other: string
beforeAll(async () => {
  town = await openTown()
  const points = await pointsHand(town)
  for (const day of ['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04'])
    await points.serve(sun, { day, minutes: 480 })
  shop = expectDone(await town.as(worker)(market.addShop, { node: community, shop: shopOf('东') })).id
  other = expectDone(await town.as(worker)(market.addShop, { node: community, shop: shopOf('西') })).id
})
afterEach(async () => {
  town.faults.clear()
  await settleJobs(town)
  checkBooks(town)
})
afterAll(() => town.close())

const { offer, inHours, serve, redeem, got, seen, left, spendable, stateOf, hand } = shopActs(
  () => town,
  () => shop,
)

describe('redeeming', () => {
  it('takes points and thing in twelve trips, and once however often the phone retries', async () => {
    const id = await offer(3)
    const before = (await spendable(sun)) ?? 0
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => redeem(sun, id, {}, key))
    expect(trips).toBeLessThanOrEqual(12)
    const done = expectDone(result)
    expect(done.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
    expect(expectDone(await redeem(sun, id, {}, key))).toEqual(done)
    expect(done.balance).toBe(before - 50)
    expect(await spendable(sun)).toBe(before - 50)
    expect(await left(id)).toBe(2)
    const order = expectDone(await town.as(sun)(market.order, { id: done.order }))
    expect(order).toMatchObject({ state: 'open', code: done.code, price: 50 })
    expect(order.expiresAt).toBe(startOf(dayOf(town.clock.now())) + 8 * dayMs)
    expect(expectDone(await town.as(sun)(market.mine, {})).items[0]?.id).toBe(done.order)
  })

  it('of the last one succeeds for one of two', async () => {
    const id = await offer(1)
    const answers = await Promise.all([redeem(sun, id), redeem(lin, id)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.flatMap(answer => (answer.ok ? [] : [answer.error.code]))).toEqual(['GOOD_GONE'])
    expect(await left(id)).toBe(0)
  })

  it('survives conflicts, a cut connection and a killed worker: one order, one payment', async () => {
    const id = await offer(2)
    const before = (await spendable(sun)) ?? 0
    const key = randomUUID()
    town.faults.conflictNext(3, 'commit')
    town.faults.dropNext('database.commitTransaction', 1)
    town.faults.crashNext(1, 'after')
    let reply = await redeem(sun, id, {}, key)
    for (let tries = 0; tries < 9 && !reply.ok; tries += 1) reply = await redeem(sun, id, {}, key)
    expectDone(reply)
    expect(await left(id)).toBe(1)
    expect(await spendable(sun)).toBe(before - 50)
  })

  it('holds the month’s limit for two phones at once, and lets the next month begin', async () => {
    const id = await offer(9, { perMonth: 1, price: 10 })
    const answers = await Promise.all([1, 2, 3].map(() => redeem(sun, id, { price: 10 })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    for (const answer of answers)
      if (!answer.ok) expect(answer.error).toMatchObject({ code: 'MONTH_LIMIT', detail: { perMonth: 1 } })
    expect((await seen(id)).good.mine).toBe(1)
    expectDone(await redeem(lin, id, { price: 10 }))
    // until the same day of the next month
    town.clock.setOffset(31 * dayMs)
    expect((await seen(id)).good.mine).toBe(0)
    expectDone(await redeem(sun, id, { price: 10 }))
    town.clock.setOffset(0)
  })

  it('asks for the price that stood on the screen', async () => {
    const id = await offer(3)
    expectDone(await town.as(worker)(market.editGood, { id, settings: { ...plainGood, price: 300 } }))
    expect(await redeem(sun, id)).toMatchObject({ error: { code: 'PRICE_CHANGED', detail: { price: 300 } } })
    expect(await left(id)).toBe(3)
  })

  it('is refused without enough points, from what has lapsed, and from a purse that is being looked at', async () => {
    const dear = await offer(3, { price: 90_000 })
    expect(codeOf(await redeem(sun, dear, { price: 90_000 }))).toBe('TOO_FEW_POINTS')
    const id = await offer(3)
    expect(codeOf(await redeem(keeper, id))).toBe('TOO_FEW_POINTS')
    await givePoints(town, keeper, 900, { lapses: town.clock.now() - 1 })
    expect(await redeem(keeper, id)).toMatchObject({ error: { code: 'TOO_FEW_POINTS', detail: { balance: 0 } } })
    await givePoints(town, worker, 900, { frozen: true })
    expect(codeOf(await redeem(worker, id))).toBe('PURSE_FROZEN')
    expect(await left(id)).toBe(3)
  })

  it('is refused at a closed shop, off the shelf, with another kind of points, and for what is not there', async () => {
    const closed = expectDone(await town.as(worker)(market.addShop, { node: community, shop: shopOf('关') })).id
    const there = await offer(2, {}, closed)
    const bare = { ...shopOf('关'), open: false }
    expectDone(await town.as(worker)(market.editShop, { shop: closed, settings: bare }))
    expect(codeOf(await redeem(sun, there))).toBe('SHOP_CLOSED')
    const id = await offer(2, { shown: false })
    expect(codeOf(await redeem(sun, id))).toBe('OFF_SHELF')
    const reply = await town.as(zhao)(market.redeem, { good: id, price: 50, purse: 'rider' })
    expect(codeOf(reply)).toBe('PURSE_NOT_TAKEN')
    expect(codeOf(await redeem(sun, 'unknown'))).toBe('GOOD_NOT_FOUND')
    expect(codeOf(await redeem(stranger, await offer(1)))).toBe('CONSENT_REQUIRED')
  })

  it.each([0, -50, 1.5])('a price of %s is none', async price => {
    expect(codeOf(await redeem(sun, await offer(1), { price }))).toBe('BAD_INPUT')
  })
})

describe('a service', () => {
  it('is booked for a time, as often as there are places', async () => {
    const [first, second] = [inHours(30), inHours(31)]
    const id = await serve([
      { at: first, places: 1 },
      { at: second, places: 2 },
    ])
    expect(codeOf(await redeem(sun, id))).toBe('SLOT_WANTED')
    const both = await Promise.all([redeem(sun, id, { slot: first }), redeem(lin, id, { slot: first })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(answer => (answer.ok ? [] : [answer.error.code]))).toEqual(['SLOT_GONE'])
    expect(codeOf(await redeem(sun, id, { slot: inHours(40) }))).toBe('SLOT_GONE')
    expect((await seen(id)).good).toMatchObject({ left: 2, slots: [{ left: 0 }, { left: 2 }] })
    const done = both.find(reply => reply.ok)
    const mine = done?.ok ? done.data.order : ''
    const who = both[0]?.ok ? sun : lin
    const order = expectDone(await town.as(who)(market.order, { id: mine }))
    expect(order).toMatchObject({ slot: first, expiresAt: startOf(dayOf(first)) + dayMs })
    expectDone(await town.as(who)(market.cancel, { order: mine }))
    await settleJobs(town)
    expect((await seen(id)).good.left).toBe(3)
  })

  it('keeps what is booked when its times change', async () => {
    const at = inHours(50)
    const id = await serve([{ at, places: 2 }])
    expectDone(await redeem(sun, id, { slot: at }))
    const edit = (slots: GoodSettings['slots']) =>
      town.as(worker)(market.editGood, { id, settings: { ...plainGood, slots } })
    expect(codeOf(await edit([]))).toBe('SLOT_BOOKED')
    expect(
      codeOf(
        await edit([
          { at: inHours(-1), places: 1 },
          { at, places: 1 },
        ]),
      ),
    ).toBe('SLOT_PAST')
    expect(
      codeOf(
        await edit([
          { at, places: 1 },
          { at, places: 3 },
        ]),
      ),
    ).toBe('SLOT_TWICE')
    expectDone(await edit([{ at, places: 1 }]))
    expect((await seen(id)).good.slots).toEqual([{ at, left: 0 }])
    expect(codeOf(await town.as(worker)(market.receive, { id, how: 'donated', count: 1, source: '谁' }))).toBe(
      'NO_STOCK',
    )
  })
})

describe('the counter', () => {
  it('sees who comes for what, and hands it over once, however often it is pressed', async () => {
    const id = await offer(3)
    const { code, order } = await got(sun, id)
    const look = expectDone(await town.as(worker)(market.pickUp, { shop, code }))
    expect(look).toMatchObject({ person: '孙晓梅', price: 50, state: 'open' })
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => hand(worker, code, shop, key))
    expect(trips).toBeLessThanOrEqual(12)
    expectDone(result)
    expectDone(await hand(worker, code, shop, key))
    expect(codeOf(await hand(worker, code))).toBe('ORDER_HANDED')
    expect(await stateOf(sun, order)).toBe('handed')
    expect(expectDone(await town.as(sun)(market.order, { id: order }))).not.toHaveProperty('code')
    expect(codeOf(await town.as(sun)(market.cancel, { order }))).toBe('FETCHED_ALREADY')
    expect(codeOf(await town.as(worker)(market.withdraw, { order, reason: '后悔了' }))).toBe('FETCHED_ALREADY')
    expect(await left(id)).toBe(2)
  })

  it('two keepers at once: one hands it over, the other hears it', async () => {
    const { code } = await got(sun, await offer(1))
    const both = await Promise.all([hand(worker, code), hand(lead, code)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(answer => (answer.ok ? [] : [answer.error.code]))).toEqual(['ORDER_HANDED'])
  })

  it('says why not: another shop, cancelled, unknown, no counter of one’s own', async () => {
    const { code, order } = await got(sun, await offer(1))
    const wrong = await hand(worker, code, other)
    expect(wrong).toMatchObject({ error: { code: 'ORDER_ELSEWHERE', detail: { spot: '一楼东侧' } } })
    expect(codeOf(await town.as(worker)(market.pickUp, { shop: other, code }))).toBe('ORDER_ELSEWHERE')
    expect(codeOf(await hand(worker, 'ZZZZZZZZZZ'))).toBe('PICKUP_UNKNOWN')
    expect(codeOf(await hand(worker, code, 'unknown'))).toBe('SHOP_NOT_FOUND')
    expect(codeOf(await hand(sun, code))).toBe('FORBIDDEN')
    expect(codeOf(await hand(keeper, code))).toBe('OUT_OF_SCOPE')
    expectDone(await town.as(sun)(market.cancel, { order }))
    expect(codeOf(await hand(worker, code))).toBe('ORDER_CANCELLED')
  })

  it('is not for oneself, and not before the day that was booked', async () => {
    await givePoints(town, lead, 900)
    const { code } = await got(lead, await offer(1))
    expect(codeOf(await hand(lead, code))).toBe('OWN_ORDER')
    expectDone(await hand(worker, code))
    const at = inHours(40)
    const booked = expectDone(await redeem(sun, await serve([{ at, places: 1 }]), { slot: at }))
    expect(await hand(worker, booked.code)).toMatchObject({ error: { code: 'SLOT_LATER', detail: { slot: at } } })
  })

  it('cancelled and handed over at the same moment: one of the two, never both', async () => {
    for (let round = 0; round < 4; round += 1) {
      const before = (await spendable(sun)) ?? 0
      const id = await offer(1)
      const { code, order } = await got(sun, id)
      const [handed, cancelled] = await Promise.all([hand(worker, code), town.as(sun)(market.cancel, { order })])
      expect([handed.ok, cancelled.ok].filter(Boolean)).toHaveLength(1)
      await settleJobs(town)
      expect(await left(id)).toBe(cancelled.ok ? 1 : 0)
      expect(await spendable(sun)).toBe(cancelled.ok ? before : before - 50)
    }
  })
})

describe('calling off', () => {
  it('by whoever redeemed gives points at once and the thing by the next round, once', async () => {
    const before = (await spendable(sun)) ?? 0
    const id = await offer(1)
    const { order } = await got(sun, id)
    expect(codeOf(await town.as(lin)(market.cancel, { order }))).toBe('ORDER_NOT_FOUND')
    expect(codeOf(await town.as(lin)(market.order, { id: order }))).toBe('ORDER_NOT_FOUND')
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => town.as(sun)(market.cancel, { order }, key))
    expect(trips).toBeLessThanOrEqual(12)
    expectDone(result)
    expect(await spendable(sun)).toBe(before)
    expectDone(await town.as(sun)(market.cancel, { order }, key))
    expect(codeOf(await town.as(sun)(market.cancel, { order }))).toBe('ORDER_OVER')
    await settleJobs(town)
    expect(await left(id)).toBe(1)
    expect(await spendable(sun)).toBe(before)
  })

  it('by two phones at once gives points back once', async () => {
    const before = (await spendable(sun)) ?? 0
    const { order } = await got(sun, await offer(1))
    const both = await Promise.all([1, 2].map(() => town.as(sun)(market.cancel, { order })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await spendable(sun)).toBe(before)
  })

  it('by the shop needs a reason, which the person reads and is told of', async () => {
    expectDone(await town.as(sun)(people.allowMessages, { kinds: ['orderNews'] }))
    const id = await offer(1)
    const { order } = await got(sun, id)
    expect(codeOf(await town.as(keeper)(market.withdraw, { order, reason: '坏了' }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(worker)(market.withdraw, { order, reason: ' ' }))).toBe('BAD_INPUT')
    const withdraw = () => town.as(worker)(market.withdraw, { order, reason: '东西坏了' })
    const { trips, result } = await databaseTrips(town, withdraw)
    expect(trips).toBeLessThanOrEqual(12)
    expectDone(result)
    await settleJobs(town)
    const view = expectDone(await town.as(sun)(market.order, { id: order }))
    expect(view).toMatchObject({ state: 'withdrawn', reason: '东西坏了' })
    expect(await left(id)).toBe(1)
    const told = rowsOf(town, 'outbox').filter(({ payload }) => JSON.stringify(payload).includes('orderNews'))
    expect(told.map(({ state }) => state)).toEqual(['done'])
  })
})

it('the market of a station is that of its community, and looking is for all', async () => {
  const at = expectDone(await town.as(stranger)(market.list, { node: `${community}.s01` }))
  expect(at).toMatchObject({ place: '北关社区', member: false, balances: [] })
  expect(at.shops.map(({ name }) => name)).toEqual(expect.arrayContaining(['志愿服务超市', '小哥兑换角']))
  expect(at.goods.find(({ name, price }) => name === '理发' && price === 300)).toMatchObject({
    kind: 'service',
    perMonth: 1,
  })
  expect(codeOf(await town.as(stranger)(market.list, { node: 'nowhere' }))).toBe('PLACE_UNKNOWN')
})

it('who leaves gets nothing handed over any more: things and points are back in their books', async () => {
  const id = await offer(3)
  await got(lin, id)
  const fetched = await got(lin, id)
  expectDone(await hand(worker, fetched.code))
  const person = await personOf(town, lin)
  const mine = expectDone(await town.as(lin)(people.exportMine, {}))
  expect(JSON.stringify(mine)).toContain('积分兑换')
  expectDone(await town.as(lin)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  const states = rowsOf(town, 'orders').filter(row => row.person === person && row.good === id)
  expect(states.map(({ state }) => state).sort()).toEqual(['cancelled', 'handed'])
  expect(await left(id)).toBe(2)
})
