/** What nobody fetches: told of before, ended once, everything back. The town's clock only ever goes on here. */
import { expectDone } from '../../local-cloud/seed/caller'
import { type GoodSettings, market } from '../../src/contract/market'
import { dayOf, startOf } from '../../src/contract/shanghai'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { checkBooks } from '../../tests/support/market'
import { openTown, type Town } from '../../tests/support/town'

const [worker, sun] = ['li-wen', 'sun-xiaomei'] as const
const dayMs = 86_400_000
const settings: GoodSettings = { price: 250, perMonth: 0, pictures: [], low: 0, shown: true, slots: [] }

let town: Town
let shop: string
beforeAll(async () => {
  town = await openTown()
  const rows = expectDone(await town.as(worker)(market.desk, { node: 'pc.beiguan.c01' })).shops
  shop = rows.find(({ name }) => name === '志愿服务超市')?.id ?? ''
  // what the seed left waiting has its own time
  for (const { id, state } of expectDone(await town.as(sun)(market.mine, {})).items)
    if (state === 'open') expectDone(await town.as(sun)(market.cancel, { order: id }))
  await settleJobs(town)
})
afterEach(() => checkBooks(town))
afterAll(() => town.close())

/** The hourly round leaves jobs, which the next one does. */
async function rounds(): Promise<void> {
  await settleJobs(town)
  await settleJobs(town)
}
let offset = 0
/** Goes on to this moment. */
const goOnTo = (at: number) => {
  offset += at - town.clock.now()
  town.clock.setOffset(offset)
}
const redeem = async (good: string, slot?: number) =>
  expectDone(
    await town.as(sun)(market.redeem, { good, price: 250, purse: 'volunteer', ...(slot !== undefined && { slot }) }),
  )
async function offer(name: string, count: number): Promise<string> {
  const thing = { shop, name, unit: '袋', kind: 'goods', settings } as const
  const { id } = expectDone(await town.as(worker)(market.addGood, thing))
  expectDone(await town.as(worker)(market.receive, { id, how: 'donated', count, source: '慈善会' }))
  return id
}
const left = async (id: string) => expectDone(await town.as(sun)(market.good, { id })).good.left
const orderOf = async (id: string) => expectDone(await town.as(sun)(market.order, { id }))
const hand = (code: string) => town.as(worker)(market.handOver, { shop, code })
const balance = async () =>
  expectDone(await town.as(sun)(market.list, { node: 'pc.beiguan.c01' })).balances.find(
    ({ purse }) => purse === 'volunteer',
  )?.balance
const remindersOf = (order: string) =>
  rowsOf(town, 'outbox').filter(
    ({ job, payload }) => job === 'kernel.sendMessage' && JSON.stringify(payload).includes(order),
  ).length

it('a time that nobody came to is over at the end of its day, points and place and all', async () => {
  const before = await balance()
  const at = town.clock.now() + 30 * 3_600_000
  const thing = { shop, name: '修伞', unit: '次', kind: 'service' } as const
  const timed = { ...settings, slots: [{ at, places: 1 }] }
  const { id } = expectDone(await town.as(worker)(market.addGood, { ...thing, settings: timed }))
  const { order, code } = await redeem(id, at)
  goOnTo(startOf(dayOf(at)) + dayMs - 60_000)
  await rounds()
  expect((await orderOf(order)).state).toBe('open')
  goOnTo(startOf(dayOf(at)) + dayMs)
  // also before the hourly round has been
  expect(codeOf(await hand(code))).toBe('ORDER_EXPIRED')
  goOnTo(startOf(dayOf(at)) + dayMs + 3_600_000)
  await rounds()
  expect((await orderOf(order)).state).toBe('expired')
  expect(codeOf(await hand(code))).toBe('ORDER_EXPIRED')
  expect(codeOf(await town.as(sun)(market.cancel, { order }))).toBe('ORDER_OVER')
  expect(await balance()).toBe(before)
})

it('a thing waits a week: its owner is told once on the day before, and it ends once, whoever looks how often', async () => {
  const before = (await balance()) ?? 0
  const id = await offer('围巾', 3)
  const [first, second, third] = [await redeem(id), await redeem(id), await redeem(id)]
  const { expiresAt } = await orderOf(first.order)
  goOnTo(expiresAt - 2 * dayMs + 9 * 3_600_000)
  await rounds()
  expect(remindersOf(first.order)).toBe(0)
  goOnTo(expiresAt - 2 * dayMs + 11 * 3_600_000)
  await rounds()
  goOnTo(expiresAt - 2 * dayMs + 13 * 3_600_000)
  await rounds()
  expect(remindersOf(first.order)).toBe(1)
  goOnTo(expiresAt - 1_000)
  expectDone(await hand(second.code))
  goOnTo(expiresAt + 3_600_000)
  // the rows are there already when keeper, owner and two timers come at once
  await town.fireTimer()
  const [, , late] = await Promise.all([
    town.fireTimer(),
    town.fireTimer(),
    hand(first.code),
    town.as(sun)(market.cancel, { order: third.order }),
  ])
  expect(codeOf(late)).toBe('ORDER_EXPIRED')
  await rounds()
  goOnTo(expiresAt + 3 * 3_600_000)
  await rounds()
  expect((await orderOf(first.order)).state).toBe('expired')
  expect((await orderOf(second.order)).state).toBe('handed')
  expect(['expired', 'cancelled']).toContain((await orderOf(third.order)).state)
  expect(await left(id)).toBe(2)
  expect(await balance()).toBe(before - 250)
  expect(remindersOf(first.order)).toBe(1)
})

it('handed over in the very moment in which it ends: one of the two', async () => {
  const id = await offer('帽子', 2)
  const orders = [await redeem(id), await redeem(id)]
  const { expiresAt } = await orderOf(orders[0]?.order ?? '')
  // the job is due by one clock while the counter still goes by another: both look inside their transaction
  goOnTo(expiresAt - 40)
  const answers = await Promise.all(orders.map(({ code }) => hand(code)))
  goOnTo(Math.max(town.clock.now(), expiresAt + 3_600_000))
  await rounds()
  for (const [at, answer] of answers.entries())
    expect((await orderOf(orders[at]?.order ?? '')).state).toBe(answer.ok ? 'handed' : 'expired')
})
