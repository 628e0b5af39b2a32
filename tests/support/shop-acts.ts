/** What people and keepers do in a shop, for tests. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { type GoodSettings, market } from '../../src/contract/market'
import type { Town } from './town'

const [community, worker, sun] = ['pc.beiguan.c01', 'li-wen', 'sun-xiaomei'] as const
export const plainGood: GoodSettings = { price: 50, perMonth: 0, pictures: [], low: 1, shown: true, slots: [] }

export const shopOf = (name: string) => ({
  name: `${name}${randomUUID().slice(0, 6)}`,
  spot: '一楼东侧',
  hours: '工作日',
  open: true,
  purses: ['volunteer' as const],
})

/** Everything at `shop`, unless another one is said. */
export function shopActs(town: () => Town, shop: () => string) {
  async function offer(quantity: number, more: Partial<GoodSettings> = {}, at = shop()): Promise<string> {
    const thing = { shop: at, name: `试用品${randomUUID().slice(0, 6)}`, unit: '袋', kind: 'goods' } as const
    const { id } = expectDone(
      await town().as(worker)(market.addGood, { ...thing, settings: { ...plainGood, ...more } }),
    )
    if (quantity > 0)
      expectDone(await town().as(worker)(market.receive, { id, how: 'purchased', count: quantity, source: '超市' }))
    return id
  }
  const inHours = (hours: number) => town().clock.now() + hours * 3_600_000
  async function serve(slots: GoodSettings['slots'], more: Partial<GoodSettings> = {}): Promise<string> {
    const thing = { shop: shop(), name: `理发${randomUUID().slice(0, 6)}`, unit: '次', kind: 'service' } as const
    return expectDone(await town().as(worker)(market.addGood, { ...thing, settings: { ...plainGood, slots, ...more } }))
      .id
  }
  const redeem = (persona: string, good: string, more: { price?: number; slot?: number } = {}, key?: string) =>
    town().as(persona)(market.redeem, { good, price: 50, purse: 'volunteer', ...more }, key)
  const got = async (persona: string, good: string) => expectDone(await redeem(persona, good))
  const seen = async (id: string, persona = sun) => expectDone(await town().as(persona)(market.good, { id }))
  const left = async (id: string) => (await seen(id)).good.left
  const spendable = async (persona: string) =>
    expectDone(await town().as(persona)(market.list, { node: community })).balances.find(
      ({ purse }) => purse === 'volunteer',
    )?.balance
  const stateOf = async (persona: string, id: string) =>
    expectDone(await town().as(persona)(market.order, { id })).state
  const hand = (by: string, code: string, at = shop(), key?: string) =>
    town().as(by)(market.handOver, { shop: at, code }, key)
  const onDesk = async (id: string) =>
    expectDone(await town().as(worker)(market.shopDesk, { shop: shop() })).goods.find(good => good.id === id)
  return { offer, inHours, serve, redeem, got, seen, left, spendable, stateOf, hand, onDesk }
}
