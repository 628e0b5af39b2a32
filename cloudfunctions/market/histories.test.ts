/**
 * Random histories through the real commands, with two of them at once every now and then: afterwards stock, orders and purses add up.
 * The town's clock only ever goes on here.
 */
import fc from 'fast-check'
import { expectDone } from '../../local-cloud/seed/caller'
import { market } from '../../src/contract/market'
import { rowsOf, settleJobs } from '../../tests/support/advice'
import { givePoints } from '../../tests/support/given-points'
import { checkBooks } from '../../tests/support/market'
import { openTown, type Town } from '../../tests/support/town'

const worker = 'li-wen'
const people = ['wang-lvshi', 'gao-jie', 'he-ming'] as const
const dayMs = 86_400_000
const settings = { price: 10, perMonth: 3, pictures: [], low: 1, shown: true, slots: [] }

let town: Town
let shop: string
beforeAll(async () => {
  town = await openTown()
  const rows = expectDone(await town.as(worker)(market.desk, { node: 'pc.beiguan.c01' })).shops
  shop = rows.find(({ name }) => name === '志愿服务超市')?.id ?? ''
  for (const persona of people) await givePoints(town, persona, 200)
})
afterAll(() => town.close())

const steps = [
  'receive',
  'redeem',
  'redeem',
  'hand',
  'cancel',
  'withdraw',
  'expire',
  'count',
  'confirm',
  'undo',
] as const
const step = fc.record({
  act: fc.constantFrom(...steps),
  who: fc.constantFrom(...people),
  which: fc.nat({ max: 9 }),
  size: fc.integer({ min: 1, max: 3 }),
  /** the same thing from two phones at the same moment */
  twice: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

let offset = 0
async function play(good: string, { act, who, which, size }: Step): Promise<unknown> {
  const open = rowsOf(town, 'orders').filter(order => order.good === good && order.state === 'open')
  const order = open.length === 0 ? undefined : open[which % open.length]
  const onDesk = async () =>
    expectDone(await town.as(worker)(market.shopDesk, { shop })).goods.find(({ id }) => id === good)
  if (act === 'receive')
    return town.as(worker)(market.receive, { id: good, how: 'donated', count: size, source: '某人' })
  if (act === 'redeem') return town.as(who)(market.redeem, { good, price: 10, purse: 'volunteer' })
  if (act === 'count') {
    const { left: seen = 0, moves = 0 } = (await onDesk()) ?? {}
    return town.as(worker)(market.count, { id: good, counted: Math.max(0, seen + size - 2), seen, moves })
  }
  if (act === 'confirm')
    return town.as(worker)(market.confirmCount, { id: good, at: (await onDesk())?.counting?.at ?? 0 })
  if (act === 'undo') {
    const entry = (await onDesk())?.undoable[which % 3]?.entry
    return entry === undefined ? undefined : town.as(worker)(market.undo, { id: good, entry, reason: '记错了' })
  }
  if (act === 'expire') return town.fireTimer()
  if (!order) return undefined
  if (act === 'hand') return town.as(worker)(market.handOver, { shop, code: String(order.code) })
  if (act === 'withdraw') return town.as(worker)(market.withdraw, { order: String(order._id), reason: '坏了' })
  return town.as(who)(market.cancel, { order: String(order._id) })
}

let goods = 0
it('stock, orders and purses add up after every history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async history => {
      goods += 1
      const thing = { shop, name: `第${goods}样`, unit: '个', kind: 'goods', settings } as const
      const { id } = expectDone(await town.as(worker)(market.addGood, thing))
      expectDone(await town.as(worker)(market.receive, { id, how: 'purchased', count: 4, source: '超市' }))
      for (const one of history) {
        if (one.act === 'expire') {
          offset += 5 * dayMs
          town.clock.setOffset(offset)
        }
        await Promise.all(one.twice ? [play(id, one), play(id, one)] : [play(id, one)])
      }
      await settleJobs(town)
      await settleJobs(town)
      checkBooks(town)
    }),
    { numRuns: 12 },
  )
}, 120_000)
