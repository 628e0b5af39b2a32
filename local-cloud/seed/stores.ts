/** A street’s store in winter: a kit, packs of it at three places for some days, and some under way since today. */

import { dayOf } from '../../src/contract/shanghai'
import { stores } from '../../src/contract/stores'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'
import { day, daysBefore, goTo } from './time'

const [street, community, station] = ['pc.beiguan', 'pc.beiguan.c01', 'pc.beiguan.c01.s01'] as const
const [lead, keeper, worker] = ['gao-jie', 'ma-jianguo', 'li-wen'] as const

interface Thing {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly count: number
  readonly how: 'purchased' | 'donated'
  readonly from: string
  readonly perKit: number
  /** days until it ends */
  readonly lasts?: number
  readonly low: number
}

const things: readonly Thing[] = [
  { name: '保温杯', unit: '个', value: 3500, count: 90, how: 'donated', from: '古城商会', perKit: 1, low: 10 },
  { name: '加绒手套', unit: '双', value: 1800, count: 120, how: 'purchased', from: '利民劳保店', perKit: 1, low: 20 },
  {
    name: '大同小米',
    unit: '袋',
    value: 2500,
    count: 80,
    how: 'purchased',
    from: '惠农粮油店',
    perKit: 1,
    lasts: 300,
    low: 10,
  },
  {
    name: '姜茶',
    unit: '盒',
    value: 1200,
    count: 140,
    how: 'donated',
    from: '爱心药房',
    perKit: 2,
    lasts: 25,
    low: 10,
  },
]

export async function seedStores(cloud: LocalCloud): Promise<void> {
  const { offset } = cloud.clock
  const today = cloud.clock.now()
  goTo(cloud, daysBefore(today, 6, 9))
  const leads = as(cloud, lead)
  const lines: { item: string; count: number }[] = []
  for (const { name, unit, value, count, how, from, perKit, lasts, low } of things) {
    const settings = { value, shown: true, low }
    const { id } = expectDone(await leads(stores.addItem, { node: street, name, unit, settings }))
    const ends = lasts === undefined ? {} : { expires: dayOf(today + lasts * day) }
    expectDone(await leads(stores.receive, { node: street, item: id, count, how, from, value, ...ends }))
    lines.push({ item: id, count: perKit })
  }
  const kit = { node: street, name: '冬日暖“新”礼包', lines }
  const { id: version } = expectDone(await leads(stores.saveKit, kit))
  const { stock } = expectDone(await leads(stores.assemble, { node: street, version, count: 60 }))
  const [packs] = expectDone(await leads(stores.movements, { stock })).stock.lots
  const send = async (to: string, count: number, note: string) => {
    const sent = { from: street, to, lines: [{ stock, lot: packs?.lot ?? '', count }], note }
    return expectDone(await leads(stores.send, sent)).id
  }
  const receive = async (persona: string, transfer: string, count: number) =>
    expectDone(await as(cloud, persona)(stores.arrive, { transfer, lines: [{ line: 0, count }] }))
  await receive(keeper, await send(station, 20, '第一批，给小哥'), 20)
  await receive(worker, await send(community, 15, '社区走访用'), 15)
  cloud.clock.setOffset(offset)
  await send(station, 10, '第二批，路上')
}
