/** Two live classes: one that comes, with questions in its box, and one of last week, with its replay. */
import { type Announcement, classes } from '../../src/contract/classes'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'

const day = 86_400_000
const lawyer = 'wang-lvshi'
const prepaid = { id: 'prepaid-runaway', title: '办了卡店关门跑路了' }
const sevenDays = { id: 'seven-day-return', title: '网上买的东西七天内想退' }

/** The evening of a day that lies so far from now, at half past seven in Shanghai. */
const eveningIn = (now: number, days: number) =>
  Math.floor((now + days * day + 8 * 3_600_000) / day) * day + 11.5 * 3_600_000

const coming = (startsAt: number): Announcement => ({
  title: '办卡充值，钱怎么要回来',
  host: '暖新律师志愿团 王律师',
  startsAt,
  minutes: 60,
  platform: 'meeting',
  link: 'https://meeting.example.com/nuanxin',
  entry: '会议号 000 000 000',
  about: '健身卡、理发卡、洗车卡，店说关就关。讲讲办卡前看什么、出了事先做哪三步，最后半小时答大家的问题。',
  cards: [prepaid],
})

const past = (startsAt: number): Announcement => ({
  title: '网上买东西，退货怎么退得明白',
  host: '暖新律师志愿团 王律师',
  startsAt,
  minutes: 60,
  platform: 'channels',
  entry: '视频号“暖新普法”',
  about: '七天无理由、假货、快递丢件，三件事一次讲清。',
  cards: [sevenDays],
})

const questions: readonly (readonly [persona: string, words: string])[] = [
  ['lin-yulan', '理发店换了老板，新老板不认我的卡，里头还有八百，能要回来吗？'],
  ['zhao-tiezhu', '健身房说装修停业三个月，卡的日子给不给补？'],
  ['sun-xiaomei', '办卡时说随时能退，合同上写着概不退款，算数吗？'],
]

export async function seedClasses(cloud: LocalCloud): Promise<void> {
  const adviser = as(cloud, lawyer)
  await lastWeek(cloud)
  const startsAt = eveningIn(cloud.clock.now(), 2)
  const { id } = expectDone(await adviser(classes.announce, { node: 'pc', class: coming(startsAt) }))
  const asked: string[] = []
  for (const [persona, words] of questions)
    asked.push(expectDone(await as(cloud, persona)(classes.ask, { id, words })).id)
  // the last one still waits for somebody to look at it
  for (const question of asked.slice(0, 2))
    expectDone(await adviser(classes.screen, { id: question, verdict: { kind: 'show' } }))
  const [first = ''] = asked
  expectDone(await as(cloud, 'zhao-tiezhu')(classes.vote, { id: first, on: true }))
  expectDone(await as(cloud, 'sun-xiaomei')(classes.vote, { id: first, on: true }))
}

/** Announced and attended a week ago; the town's clock goes back for that. */
async function lastWeek(cloud: LocalCloud): Promise<void> {
  const adviser = as(cloud, lawyer)
  const { offset } = cloud.clock
  const startsAt = eveningIn(cloud.clock.now(), -7)
  cloud.clock.setOffset(offset - 9 * day)
  const { id } = expectDone(await adviser(classes.announce, { node: 'pc', class: past(startsAt) }))
  cloud.clock.setOffset(offset)
  const chapters = [
    { at: 0, title: '哪些东西不能七天退' },
    { at: 754, title: '拆了包装还能不能退', card: sevenDays },
    { at: 1930, title: '店家让您付运费，对不对' },
  ]
  const told = {
    title: '扫地机器人用了两次，店家说影响二次销售',
    words: '东西完好、配件齐全，试一试不算用过。平台介入后，店家退了全款，来回运费照约定由买家出。',
    card: sevenDays,
  }
  const replay = { link: 'https://video.example.com/nuanxin-01', chapters, cases: [told] }
  expectDone(await adviser(classes.publishReplay, { id, replay, onPlatform: 86 }))
}
