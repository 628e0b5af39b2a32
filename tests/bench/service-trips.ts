/** The acts around activities; every one must succeed. */
import { codes } from '../../src/contract/codes'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { type Announcement, service } from '../../src/contract/service'
import { dayOf } from '../../src/contract/shanghai'
import { shownBy } from './shown-code'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [worker, lead, one, other, node] = ['li-wen', 'gao-jie', 'lin-yulan', 'zhao-tiezhu', 'pc.beiguan.c01'] as const
const hour = 3_600_000

/** `wait`: the town's clock goes on by so many hours. */
export async function serviceTrips(count: Count, now: number, wait: (hours: number) => void): Promise<void> {
  const startsAt = now + 20 * 24 * hour
  const activity: Announcement = {
    title: '试验活动',
    kind: 'other',
    dimension: 'service',
    counts: 'volunteer',
    spot: '门口',
    startsAt,
    endsAt: startsAt + hour,
    capacity: 1,
    waitingMost: 5,
    cancelHours: 1,
    beneficiaries: 1,
    about: '',
  }
  const month = dayOf(startsAt).slice(0, 7)
  const { id } = await count(worker, service.publish, { node, activity })
  const until = dayOf(startsAt + 25 * 7 * 24 * hour)
  const later = { ...activity, startsAt: startsAt + 3 * hour, endsAt: startsAt + 4 * hour }
  await count(worker, service.publishSeries, { node, activity: later, every: 'week', until })
  await count(one, service.list, { node })
  await count(one, service.month, { node, month })
  await count(one, service.signUp, { id })
  await count(other, service.signUp, { id })
  await count(other, service.read, { id })
  await count(one, service.leave, { id })
  await count(one, service.mine, {})
  await count(lead, service.edit, { id, activity: { ...activity, capacity: 3, spot: '后门' } })
  await count(lead, service.nameLeader, { id, scene: await shownBy(count, 'he-ming') })
  const { people } = await count(lead, service.roster, { id, state: 'waiting' })
  const person = people.items[0]?.person ?? ''
  await count(lead, service.remove, { id, person, as: 'staff', reason: '来不了' })
  const { code } = await count(worker, service.makeCode, { id })
  await count(one, codes.resolve, { code })
  await count(worker, service.led, {})
  await count(worker, service.desk, { node })
  wait(20 * 24 + 2)
  await count(lead, service.sayBeneficiaries, { id, beneficiaries: 20 })
  await count(lead, service.figures, { node, month })
  const { id: off } = await count(worker, service.publish, {
    node,
    activity: { ...activity, startsAt: startsAt + 50 * hour, endsAt: startsAt + 51 * hour },
  })
  await count(lead, service.cancel, { id: off, reason: '下雪' })
  wait(0)
}
