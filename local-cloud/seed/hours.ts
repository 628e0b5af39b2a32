/** Services of the last weeks: signed in at the door, confirmed and booked; one of last week that still waits for a reviewer. */
import { hours } from '../../src/contract/hours'
import { type Announcement, service } from '../../src/contract/service'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'
import { day, daysBefore, goTo, hour, settleJobs } from './time'

interface Past {
  readonly ago: number
  readonly from: number
  readonly long: number
  readonly by: string
  readonly node: string
  readonly who: readonly string[]
  readonly activity: Pick<Announcement, 'title' | 'kind' | 'dimension' | 'counts' | 'spot'>
}

const past: readonly Past[] = [
  {
    ago: 45,
    from: 8.5,
    long: 4,
    by: 'li-wen',
    node: 'pc.beiguan.c01',
    who: ['sun-xiaomei', 'lin-yulan'],
    activity: {
      title: '古城墙根捡垃圾',
      kind: 'environment',
      dimension: 'governance',
      counts: 'volunteer',
      spot: '北关城门下',
    },
  },
  {
    ago: 38,
    from: 14,
    long: 4,
    by: 'li-wen',
    node: 'pc.beiguan.c01',
    who: ['sun-xiaomei'],
    activity: { title: '给老人量血压', kind: 'medical', dimension: 'care', counts: 'volunteer', spot: '社区活动室' },
  },
  {
    ago: 24,
    from: 9,
    long: 3,
    by: 'li-wen',
    node: 'pc.beiguan.c01',
    who: ['sun-xiaomei', 'lin-yulan'],
    activity: {
      title: '清理楼道杂物',
      kind: 'environment',
      dimension: 'governance',
      counts: 'volunteer',
      spot: '雁北小区 2 号楼',
    },
  },
  {
    ago: 17,
    from: 14,
    long: 2,
    by: 'li-wen',
    node: 'pc.beiguan.c01',
    who: ['sun-xiaomei', 'lin-yulan'],
    activity: { title: '陪老人办社保认证', kind: 'elderly', dimension: 'care', counts: 'volunteer', spot: '社区大厅' },
  },
  {
    ago: 10,
    from: 15,
    long: 2.5,
    by: 'ma-jianguo',
    node: 'pc.beiguan.c01.s01',
    who: ['zhao-tiezhu'],
    activity: { title: '小哥护学岗', kind: 'civility', dimension: 'service', counts: 'rider', spot: '北关小学门口' },
  },
  {
    ago: 4,
    from: 15,
    long: 2,
    by: 'ma-jianguo',
    node: 'pc.beiguan.c01.s01',
    who: ['zhao-tiezhu'],
    activity: { title: '给高龄老人送餐', kind: 'elderly', dimension: 'care', counts: 'rider', spot: '驿站集合' },
  },
]

export async function seedHours(cloud: LocalCloud): Promise<void> {
  const { offset } = cloud.clock
  const today = cloud.clock.now()
  for (const one of past) await hold(cloud, one, today)
  cloud.clock.setOffset(offset)
  await writeDown(cloud)
  // booked by the timer, as it would be within a minute
  await settleJobs(cloud)
}

/** Published the day before; everybody comes with the start and leaves with the end. */
async function hold(cloud: LocalCloud, { ago, from, long, by, node, who, activity }: Past, today: number) {
  const startsAt = daysBefore(today, ago, from)
  const endsAt = startsAt + long * hour
  goTo(cloud, startsAt - day)
  const places = { capacity: 20, waitingMost: 5, cancelHours: 12, beneficiaries: 30, about: '' }
  const announced = { ...activity, ...places, startsAt, endsAt }
  const { id } = expectDone(await as(cloud, by)(service.publish, { node, activity: announced }))
  for (const persona of who) expectDone(await as(cloud, persona)(service.signUp, { id }))
  const code = async () => expectDone(await as(cloud, by)(hours.atDoor, { activity: id })).codes[0]?.scene ?? ''
  goTo(cloud, startsAt)
  for (const persona of who) expectDone(await as(cloud, persona)(hours.signIn, { scene: await code() }))
  goTo(cloud, endsAt)
  for (const persona of who) expectDone(await as(cloud, persona)(hours.signOut, { scene: await code() }))
  goTo(cloud, endsAt + hour)
  expectDone(await as(cloud, by)(service.sayBeneficiaries, { id, beneficiaries: 28 }))
  const { rows } = expectDone(await as(cloud, 'gao-jie')(hours.review, { activity: id }))
  const verdicts = rows.flatMap(({ id: of, minutes }) => (of ? [{ id: of, minutes, level: 'good' as const }] : []))
  expectDone(await as(cloud, 'gao-jie')(hours.confirm, { activity: id, rows: verdicts }))
}

/** Last week's: its leader wrote down who came, one of them without a phone. */
async function writeDown(cloud: LocalCloud): Promise<void> {
  const leader = as(cloud, 'li-wen')
  const { items } = expectDone(await leader(service.led, {}))
  const activity = items.find(({ title }) => title === '陪独居老人包饺子')
  if (!activity) return
  const { people, startsAt, endsAt } = expectDone(await leader(hours.atDoor, { activity: activity.id }))
  const came = people.flatMap(({ person }) => (person === undefined ? [] : [{ person }]))
  const rows = [...came, { name: '老张' }].map((who, at) => ({
    who,
    in: startsAt + (at % 2) * 20 * 60_000,
    out: endsAt,
  }))
  expectDone(await leader(hours.sheet, { activity: activity.id, rows }))
}
