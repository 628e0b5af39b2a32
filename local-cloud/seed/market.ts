/** Two shops: the community's with everyday things and a haircut, the station's for riders; and an order that waits. */
import { type GoodSettings, market, type ShopSettings } from '../../src/contract/market'
import { dayOf, startOf } from '../../src/contract/shanghai'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'

const community: ShopSettings = {
  name: '志愿服务超市',
  spot: '社区服务大厅一楼东侧',
  hours: '周一到周五 9:00–11:30、14:00–17:00',
  phone: '0352-1234567',
  open: true,
  purses: ['volunteer'],
}
const station: ShopSettings = {
  name: '小哥兑换角',
  spot: '驿站进门左手柜台',
  hours: '每天 8:00–20:00',
  open: true,
  purses: ['rider', 'volunteer'],
}

const usual: GoodSettings = { price: 500, perMonth: 2, pictures: [], low: 3, shown: true, slots: [] }
type Thing = readonly [name: string, unit: string, quantity: number, settings: Partial<GoodSettings>]

const everyday: readonly Thing[] = [
  ['洗衣液', '瓶', 24, { price: 800, note: '2 升装' }],
  ['抽纸', '提', 40, { price: 450, perMonth: 4, note: '一提 6 包' }],
  ['大同小米', '袋', 18, { price: 1200, note: '5 斤装，当年新米' }],
  ['节能灯泡', '只', 2, { price: 350, perMonth: 0, note: '螺口，9 瓦' }],
]
const forRiders: readonly Thing[] = [
  ['骑行手套', '双', 12, { price: 900, perMonth: 1, note: '加绒，均码' }],
  ['保温杯', '个', 8, { price: 1500, perMonth: 1 }],
]

async function stockUp(cloud: LocalCloud, keeper: string, shop: string, things: readonly Thing[]): Promise<string[]> {
  const ids: string[] = []
  for (const [name, unit, count, settings] of things) {
    const good = { shop, name, unit, kind: 'goods', settings: { ...usual, ...settings } } as const
    const { id } = expectDone(await as(cloud, keeper)(market.addGood, good))
    const how = ids.length % 2 === 0 ? 'purchased' : 'donated'
    expectDone(await as(cloud, keeper)(market.receive, { id, how, count, source: '街道慈善超市' }))
    ids.push(id)
  }
  return ids
}

export async function seedMarket(cloud: LocalCloud): Promise<void> {
  const [worker, keeper] = ['li-wen', 'ma-jianguo'] as const
  const { id: hall } = expectDone(await as(cloud, worker)(market.addShop, { node: 'pc.beiguan.c01', shop: community }))
  const { id: corner } = expectDone(
    await as(cloud, keeper)(market.addShop, { node: 'pc.beiguan.c01.s01', shop: station }),
  )
  const [soap = ''] = await stockUp(cloud, worker, hall, everyday)
  await stockUp(cloud, keeper, corner, forRiders)
  const day = (later: number) => startOf(dayOf(cloud.clock.now() + later * 86_400_000))
  const slots = [
    { at: day(2) + 9 * 3_600_000, places: 4 },
    { at: day(2) + 10 * 3_600_000, places: 4 },
    { at: day(9) + 9 * 3_600_000, places: 4 },
  ]
  const haircut = { ...usual, price: 300, perMonth: 1, low: 0, slots, note: '老师傅上门社区，自带围布更好' }
  const service = { shop: hall, name: '理发', unit: '次', kind: 'service', settings: haircut } as const
  expectDone(await as(cloud, worker)(market.addGood, service))
  expectDone(await as(cloud, 'sun-xiaomei')(market.redeem, { good: soap, price: 800, purse: 'volunteer' }))
}
