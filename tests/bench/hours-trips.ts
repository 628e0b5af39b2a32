/** The acts around an activity's hours, from the door to an objection; every one must succeed. */
import type { LocalCloud } from '../../local-cloud/cloud'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { hours } from '../../src/contract/hours'
import { monthOf } from '../../src/contract/months'
import { firstRule } from '../../src/contract/points/rule'
import { service } from '../../src/contract/service'
import { smallPicture, uploadFile } from '../support/upload'
import { shownBy } from './shown-code'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [leader, one, other, reviewer, second] = ['li-wen', 'sun-xiaomei', 'zhao-tiezhu', 'gao-jie', 'he-ming'] as const
const node = 'pc.beiguan.c01'
const hour = 3_600_000

export async function hoursTrips(count: Count, cloud: LocalCloud): Promise<void> {
  const { clock } = cloud
  const offset = clock.offset
  const goTo = (at: number) => clock.setOffset(clock.offset + at - clock.now())
  const startsAt = clock.now() + 30 * 24 * hour
  const about = { title: '试验时长', kind: 'other', dimension: 'service', counts: 'volunteer', spot: '门口' } as const
  const places = { capacity: 0, waitingMost: 0, cancelHours: 1, beneficiaries: 1, about: '' }
  const activity = { ...about, ...places, startsAt, endsAt: startsAt + 2 * hour }
  const { id } = await count(leader, service.publish, { node, activity })
  const door = async () => (await count(leader, hours.atDoor, { activity: id })).codes[0]?.scene ?? ''
  const scan = async (by: string, way: 'in' | 'out') =>
    count(by, hours.scan, { activity: id, way, scene: await shownBy(count, other), at: clock.now() })
  goTo(startsAt)
  await count(one, hours.signIn, { scene: await door() })
  await scan(reviewer, 'in')
  goTo(startsAt + 2 * hour)
  await count(one, hours.signOut, { scene: await door() })
  await scan(leader, 'out')
  const rows = ['老张', '老李'].map(name => ({ who: { name }, in: startsAt, out: startsAt + hour }))
  await count(leader, hours.sheet, { activity: id, rows })
  const guest = (await count(reviewer, hours.review, { activity: id })).rows.find(({ name }) => name === '老张')
  await count(leader, hours.linkGuest, { id: guest?.id ?? '', scene: await shownBy(count, 'lin-yulan') })
  const sheet = await count(reviewer, hours.review, { activity: id })
  const verdicts = sheet.rows.flatMap(({ id: row, minutes }) =>
    row ? [{ id: row, minutes, level: 'good' as const }] : [],
  )
  await count(reviewer, hours.confirm, { activity: id, rows: verdicts })
  for (let round = 0; round < 3; round += 1) await cloud.fireTimer()
  const { services, folder } = await count(one, hours.mine, {})
  const own = services.items.find(({ activity: of }) => of === id)?.id ?? ''
  await count(one, hours.object, { id: own, words: '少记了' })
  await count(second, hours.decide, { id: own, change: false, minutes: 120, level: 'good', reason: '没有少' })
  const fileId = await uploadFile(cloud, one, `${folder}/bench.jpg`, smallPicture)
  const times = { startsAt: startsAt - 3 * hour, endsAt: startsAt - 2 * hour }
  const told = { node, purse: 'volunteer', kind: 'elderly', title: '送药', ...times, words: '送到五楼' } as const
  const recorded = await count(one, hours.record, { ...told, pictures: [{ fileId }] })
  await count(reviewer, hours.waiting, { node })
  await count(reviewer, hours.settleRecord, { id: recorded.id, approve: true, minutes: 60, level: 'good' })
  const again = await count(one, hours.record, { ...told, title: '再送一次', pictures: [{ fileId }] })
  await count(one, hours.withdrawRecord, { id: again.id })
  await count(reviewer, hours.exportMonth, { node, month: monthOf(startsAt) })
  await count(second, hours.preview, { purse: 'volunteer', rule: firstRule })
  clock.setOffset(offset)
}
