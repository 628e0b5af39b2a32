/** Four wishes on the wall of a station: one that waits for the keeper, two that wait for a helper, one fulfilled and thanked for. */
import { type WishDraft, wishes } from '../../src/contract/wishes'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'

const node = 'pc.beiguan.c01.s01'
const day = 86_400_000
const release = { kind: 'release' } as const
const bare = { wanted: 1, named: false, sharePhone: false } as const

const fulfilled: WishDraft = {
  ...bare,
  category: 'repair',
  words: '厨房水龙头滴水半个月了，想请手巧的街坊帮忙换个垫圈，垫圈我买好了。',
  reward: '泡一壶好茶等您',
  where: 'home',
}
const phoneLesson: WishDraft = {
  ...bare,
  category: 'skill',
  words: '想学会用手机跟外地的孙子视频，最好能一步一步写在纸上。',
  reward: '教您包羊肉烧卖',
  where: 'station',
  named: true,
}
const moving: WishDraft = {
  ...bare,
  category: 'hand',
  words: '周六上午把一张旧书桌从四楼抬到楼下，没电梯，要两个人。',
  where: 'home',
  wanted: 2,
}
const waiting: WishDraft = {
  ...bare,
  category: 'thing',
  words: '跑单的雨衣破了，谁家有闲着不用的大号雨衣，借我过了这阵雨。',
  where: 'station',
}

export async function seedWishes(cloud: LocalCloud): Promise<void> {
  const keeper = as(cloud, 'ma-jianguo')
  const make = async (persona: string, wish: WishDraft) =>
    expectDone(await as(cloud, persona)(wishes.make, { node, wish })).id
  const hung = async (persona: string, wish: WishDraft) => {
    const id = await make(persona, wish)
    expectDone(await keeper(wishes.screen, { id, verdict: release }))
    return id
  }
  await lastWeek(cloud, () => hung('lin-yulan', fulfilled))
  await hung('lin-yulan', phoneLesson)
  await hung('sun-xiaomei', moving)
  await make('zhao-tiezhu', waiting)
}

/** Wished for five days ago and done since; the town's clock goes back for that. */
async function lastWeek(cloud: LocalCloud, hang: () => Promise<string>): Promise<void> {
  const [lin, zhao, keeper] = [as(cloud, 'lin-yulan'), as(cloud, 'zhao-tiezhu'), as(cloud, 'ma-jianguo')]
  const { offset } = cloud.clock
  cloud.clock.setOffset(offset - 5 * day)
  const id = await hang()
  cloud.clock.setOffset(offset - 4 * day)
  expectDone(await zhao(wishes.claim, { id, sharePhone: false }))
  cloud.clock.setOffset(offset - 2 * day)
  expectDone(await zhao(wishes.done, { id }))
  expectDone(await lin(wishes.confirm, { id, done: true }))
  const words = '小伙子送完午高峰就来了，十分钟修好，茶都没顾上喝完。谢谢您，水声没了，夜里睡得踏实。'
  expectDone(await lin(wishes.thank, { id, words }))
  expectDone(await keeper(wishes.screenThanks, { id, verdict: release }))
  cloud.clock.setOffset(offset)
}
