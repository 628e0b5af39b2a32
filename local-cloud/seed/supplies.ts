/** The supply shelf of one station: the usual things, two of them running low; something taken today. */
import { codes } from '../../src/contract/codes'
import { type SupplySettings, supplies } from '../../src/contract/supplies'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'

const node = 'pc.beiguan.c01.s01'

const things: readonly (readonly [name: string, unit: string, quantity: number, settings: SupplySettings])[] = [
  ['瓶装水', '瓶', 48, { kind: 'drink', perDay: 2, low: 12, note: '冰柜下层' }],
  ['绿豆汤', '杯', 18, { kind: 'drink', perDay: 1, low: 6 }],
  ['创可贴', '片', 60, { kind: 'medicine', perDay: 4, low: 10 }],
  ['藿香正气水', '支', 4, { kind: 'medicine', perDay: 1, low: 6, note: '酒精过敏的别拿，开车前别喝' }],
  ['碘伏棉签', '支', 30, { kind: 'medicine', perDay: 4, low: 8 }],
  ['口罩', '只', 90, { kind: 'protection', perDay: 2, low: 20 }],
  ['一次性雨衣', '件', 3, { kind: 'weather', perDay: 1, low: 5 }],
  ['暖宝宝', '片', 40, { kind: 'weather', perDay: 2, low: 10 }],
]

export async function seedSupplies(cloud: LocalCloud): Promise<void> {
  const keeper = as(cloud, 'ma-jianguo')
  const ids: string[] = []
  for (const [name, unit, count, settings] of things) {
    const { id } = expectDone(await keeper(supplies.add, { node, name, unit, settings }))
    expectDone(await keeper(supplies.receive, { id, count, source: '街道配发' }))
    ids.push(id)
  }
  const { items } = expectDone(await as(cloud, 'he-ming')(codes.list, { node }))
  const [water = ''] = ids
  expectDone(await as(cloud, 'zhao-tiezhu')(supplies.take, { id: water, count: 1, code: items[0]?.code ?? '' }))
}
