/** Packs of the street's store are handed out: a round that runs, with one taken back and a word about another, and one that waits for approval. */

import { codes } from '../../src/contract/codes'
import type { InputOf } from '../../src/contract/define'
import { gifts, type RoundSettings } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { stores } from '../../src/contract/stores'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'
import { day, daysBefore, goTo, settleJobs } from './time'

const [street, community, station] = ['pc.beiguan', 'pc.beiguan.c01', 'pc.beiguan.c01.s01'] as const
const [district, lead, worker, keeper, rider] = ['he-ming', 'gao-jie', 'li-wen', 'ma-jianguo', 'zhao-tiezhu'] as const

/** Two hands: each stroke a list of points on a field of 999 by 999. */
const signatures = [
  '212,318 268,300 342,292;274,296 262,402 228,520 196,604;250,410 318,398 372,388;404,262 398,380 402,500 396,612;404,300 470,288 548,296 556,380 548,470 470,486 406,482;612,330 690,312 770,306;688,312 680,430 688,548 676,640;604,640 690,628 792,622',
  '180,402 240,372 322,356 296,440 236,548 176,610;250,470 312,540 360,604;420,280 442,330 430,350;408,420 480,404 520,398 500,500 446,580 402,630;560,300 640,290 742,282;652,290 640,400 650,520 640,650;570,470 650,460 756,452',
] as const

interface Guest {
  readonly ago: number
  /** of the day */
  readonly at: number
  readonly name: string
  readonly last4: string
}

/** Riders who came without a phone. */
const came: readonly Guest[] = [
  { ago: 2, at: 12.2, name: '王大勇', last4: '0421' },
  { ago: 2, at: 14.6, name: '李建军', last4: '7788' },
  { ago: 1, at: 11.8, name: '张小虎', last4: '3316' },
]
const misspelt: Guest = { ago: 1, at: 13.1, name: '刘强', last4: '8890' }
const mended: Guest = { ago: 1, at: 13.15, name: '刘祥', last4: '8890' }
const atCommunity: Guest = { ago: 1, at: 16.3, name: '陈丽', last4: '2207' }

/** A round of the street and one that the community asks for, of the same packs. */
async function plan(cloud: LocalCloud, today: number, kit: string): Promise<string> {
  const on = (days: number) => dayOf(today + days * day)
  const usual = { kit, per: 'person', guests: true } as const
  const running: RoundSettings = {
    ...usual,
    name: '小哥冬日暖新',
    ...{ from: on(-3), to: on(18) },
    who: { kind: 'riders', places: [street] },
    words: '每人一份，请自带袋子。没带手机也能领：报名字和手机号后四位，签个字。',
    places: [
      { node: station, quota: 30 },
      { node: community, quota: 15 },
    ],
  }
  const waiting: RoundSettings = {
    ...usual,
    name: '腊八邻里暖心',
    ...{ from: on(4), to: on(12) },
    who: { kind: 'homes', places: [community] },
    words: '先紧着独居老人和腿脚不便的邻居，可以请人代领。',
    places: [{ node: community, quota: 8 }],
  }
  goTo(cloud, daysBefore(today, 4, 9.5))
  const { id } = expectDone(await as(cloud, lead)(gifts.draft, { node: street, round: running }))
  expectDone(await as(cloud, lead)(gifts.submit, { id }))
  goTo(cloud, daysBefore(today, 4, 15))
  expectDone(await as(cloud, district)(gifts.approve, { id }))
  // the timer tells the counters, as it would within a minute
  await settleJobs(cloud)
  goTo(cloud, daysBefore(today, 1, 17))
  const next = expectDone(await as(cloud, worker)(gifts.draft, { node: community, round: waiting }))
  expectDone(await as(cloud, worker)(gifts.submit, { id: next.id }))
  return id
}

export async function seedGifts(cloud: LocalCloud): Promise<void> {
  const { offset } = cloud.clock
  const today = cloud.clock.now()
  const { kits } = expectDone(await as(cloud, lead)(stores.desk, { node: street }))
  const kit = kits[0]?.id ?? ''
  const round = await plan(cloud, today, kit)
  const hand = async (
    by: string,
    node: string,
    given: Pick<InputOf<typeof gifts.handOut>, 'shown' | 'signature'>,
  ): Promise<string> => expectDone(await as(cloud, by)(gifts.handOut, { node, round, kit, ...given })).record
  const sign = async ({ ago, at, name, last4 }: Guest, by: string = keeper, node: string = station) => {
    goTo(cloud, daysBefore(today, ago, at))
    const signature = signatures[Number(last4) % signatures.length]
    return hand(by, node, { shown: { by: 'guest', name, last4 }, signature })
  }

  goTo(cloud, daysBefore(today, 2, 10.5))
  const scene = expectDone(await as(cloud, rider)(codes.mine, {})).codes[0]?.scene ?? ''
  const record = await hand(keeper, station, { shown: { by: 'code', scene } })
  for (const guest of came) await sign(guest)
  const wrong = await sign(misspelt)
  expectDone(await as(cloud, keeper)(gifts.undo, { record: wrong, reason: '名字写错了，重新登记' }))
  await sign(mended)
  await sign(atCommunity, worker, community)
  goTo(cloud, daysBefore(today, 1, 19))
  const words = '回家打开看，姜茶只有一盒，单子上写的是两盒。'
  expectDone(await as(cloud, rider)(gifts.complain, { round, record, words }))
  cloud.clock.setOffset(offset)
}
