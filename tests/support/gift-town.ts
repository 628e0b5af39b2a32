/** A town in which gift packs are handed out: rounds in each state, some packs gone, a word to the street. */
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { settleJobs } from './advice'
import { giftActs, guest, keeper, second, station, street } from './gift-acts'
import { giveKit, givePacks } from './given-packs'
import type { Town } from './town'

export interface GiftTown {
  readonly kit: string
  /** ids of rounds */
  readonly riders: string
  readonly homes: string
  readonly draft: string
  readonly submitted: string
}

async function fill(town: Town): Promise<GiftTown> {
  const acts = giftActs(() => town)
  const kit = giveKit(town, street, '冬日暖新礼包')
  givePacks(town, station, kit, { count: 60 })
  givePacks(town, second, kit, { count: 12 })
  const places = [
    { node: station, quota: 50 },
    { node: second, quota: 30 },
  ]
  const open = async (name: string, more: Parameters<typeof acts.settings>[1]) => {
    const id = await acts.draft(acts.settings(kit, { name, places, ...more }))
    expectDone(await acts.submit(id))
    expectDone(await acts.approve(id))
    return id
  }
  const riders = await open('小哥冬日暖新', { words: '每人一份，请自带袋子。' })
  const homes = await open('邻里暖冬', {
    places: [{ node: station, quota: 20 }],
    who: { kind: 'homes', places: [street] },
  })
  await settleJobs(town)
  const draft = await acts.draft(acts.settings(kit, { name: '春节慰问', who: { kind: 'list' } }))
  const submitted = await acts.draft(acts.settings(kit, { name: '腊八暖心' }))
  expectDone(await acts.submit(submitted))

  const at = { id: riders, kit }
  expectDone(await acts.hand(at, await acts.own('zhao-tiezhu'), { signed: false }))
  for (const name of ['王大勇', '李建军', '张小虎']) expectDone(await acts.hand(at, guest(name, '0421')))
  const { record } = expectDone(await acts.hand(at, guest('刘强', '8890')))
  expectDone(await town.as(keeper)(gifts.undo, { record, reason: '扫错批次了' }))
  expectDone(await town.as('zhao-tiezhu')(gifts.complain, { round: riders, words: '手套少了一双，袋子是开的' }))
  return { kit, riders, homes, draft, submitted }
}

const towns = new WeakMap<Town, Promise<GiftTown>>()

/** Once for a town, whoever asks first. */
export function giftTown(town: Town): Promise<GiftTown> {
  const known = towns.get(town) ?? fill(town)
  towns.set(town, known)
  return known
}
