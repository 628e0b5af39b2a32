/** Two WeChat groups of a community, tied the way staff do it, and neighbours who came from them yesterday and today. */
import { groups } from '../../src/contract/groups'
import type { LocalCloud } from '../cloud'
import { as, expectDone, fromGroup } from './caller'

const day = 86_400_000
const worker = 'li-wen'

export const seededGroups = ['北关社区邻里群', '雁北小区业主群'] as const
const [neighbours, owners] = seededGroups

const arrivals: readonly (readonly [daysAgo: number, persona: string, group: string, card: string])[] = [
  [1, 'lin-yulan', neighbours, 'class'],
  [1, 'zhao-tiezhu', neighbours, 'class'],
  [1, 'sun-xiaomei', owners, 'topic'],
  [0, 'lin-yulan', neighbours, 'topic'],
  [0, 'chen-xinlai', neighbours, 'class'],
  [0, 'sun-xiaomei', neighbours, 'class'],
  [0, 'zhao-tiezhu', owners, 'calculator'],
]

export async function seedGroups(cloud: LocalCloud): Promise<void> {
  const { offset } = cloud.clock
  const at = (daysAgo: number) => cloud.clock.setOffset(offset - daysAgo * day)
  at(1)
  const { token } = expectDone(await as(cloud, worker)(groups.prepareBinding, { node: 'pc.beiguan.c01' }))
  for (const name of seededGroups) expectDone(await fromGroup(cloud, worker, name)(groups.bind, { token, name }))
  for (const [daysAgo, persona, group, from] of arrivals) {
    at(daysAgo)
    expectDone(await fromGroup(cloud, persona, group)(groups.arrived, { from }))
  }
  at(0)
}
