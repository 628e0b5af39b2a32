/** The acts around a shop; every one must succeed. */
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { market } from '../../src/contract/market'
import { dayOf } from '../../src/contract/shanghai'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [worker, buyer, node] = ['li-wen', 'sun-xiaomei', 'pc.beiguan.c01'] as const
const shopSettings = { name: '试用兑换点', spot: '一楼', hours: '工作日', open: true, purses: ['volunteer' as const] }
const settings = { price: 100, perMonth: 9, pictures: [], low: 1, shown: true, slots: [] }

export async function marketTrips(count: Count): Promise<void> {
  const { id: shop } = await count(worker, market.addShop, { node, shop: shopSettings })
  await count(worker, market.editShop, { shop, settings: { ...shopSettings, phone: '13900001111' } })
  const thing = { shop, name: '试用品', unit: '个', kind: 'goods', settings } as const
  const { id } = await count(worker, market.addGood, thing)
  await count(worker, market.editGood, { id, settings: { ...settings, note: '新的' } })
  await count(worker, market.receive, { id, how: 'purchased', count: 9, source: '超市' })
  await count(worker, market.writeOff, { id, count: 1, reason: '破了' })
  const { goods } = await count(worker, market.shopDesk, { shop })
  const [{ left: seen, moves, undoable } = { left: 0, moves: 0, undoable: [] }] = goods
  await count(worker, market.undo, { id, entry: undoable[0]?.entry ?? '', reason: '记错了' })
  await count(worker, market.count, { id, counted: seen + 1, seen: seen + 1, moves: moves + 1 })
  const waits = (await count(worker, market.shopDesk, { shop })).goods[0]?.counting
  await count(worker, market.confirmCount, { id, at: waits?.at ?? 0 })
  await count(worker, market.movements, { id })
  await count(buyer, market.list, { node })
  await count(buyer, market.good, { id })
  const redeem = () => count(buyer, market.redeem, { good: id, price: 100, purse: 'volunteer' })
  const [first, second, third] = [await redeem(), await redeem(), await redeem()]
  const at = Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 3_600_000
  const timed = { ...settings, slots: [{ at, places: 2 }] }
  const service = { shop, name: '试用服务', unit: '次', kind: 'service', settings: timed } as const
  const { id: cut } = await count(worker, market.addGood, service)
  await count(buyer, market.redeem, { good: cut, price: 100, purse: 'volunteer', slot: at })
  await count(buyer, market.mine, {})
  await count(buyer, market.order, { id: first.order })
  await count(worker, market.pickUp, { shop, code: first.code })
  await count(worker, market.handOver, { shop, code: first.code })
  await count(buyer, market.cancel, { order: second.order })
  await count(worker, market.withdraw, { order: third.order, reason: '坏了' })
  await count('gao-jie', market.desk, { node: 'pc.beiguan' })
  const day = dayOf(Date.now())
  await count(worker, market.settlement, { shop, day })
  await count(worker, market.settlementTable, { shop, month: day.slice(0, 7) })
}
