/**
 * A year of a whole district: 12,000 activities, 400,000 services of 30,000 volunteers, what they earned, and the boards that follow from
 * it. Every row has the shape that the actions write, and every purse is the sum of its entries.
 */
import { lineage } from '../../src/contract/organisation'
import { dayOf, startOf } from '../../src/contract/shanghai'
import type { LocalCloud } from '../cloud'

const [activities, services] = [12_000, 400_000] as const
const [hour, dayMs] = [3_600_000, 86_400_000] as const
const communities = ['pc.beiguan.c01', 'pc.beiguan.c02', 'pc.xinhua.c01', 'pc.xinhua.c02'] as const
const pick = (index: number) => communities[index % communities.length] ?? communities[0]
const atOnce = 20_000
/** an hour and a half to three hours, as hundredths by the first rule: 150, 200, 250, 300 */
const longs = [90, 120, 150, 180] as const

interface Load {
  readonly volunteers: number
  personId(index: number): string
}

export function loadService(cloud: LocalCloud, { volunteers, personId }: Load): void {
  const today = startOf(dayOf(cloud.clock.now()))
  const into = (name: string, rows: readonly Record<string, unknown>[]) =>
    cloud.database.collection(name).insertMany([...rows])
  const eachVolunteer = Math.floor(services / volunteers)
  const activityAt = (index: number) => {
    const startsAt = today - (1 + (index % 360)) * dayMs + (9 + (index % 6)) * hour
    return { _id: `load-activity-${index}`, node: pick(index), startsAt, endsAt: startsAt + 3 * hour }
  }
  for (let from = 0; from < activities; from += atOnce)
    into(
      'activities',
      rowsFrom(from, Math.min(activities, from + atOnce), index => activityRow(activityAt(index))),
    )

  const points = new Map<string, Map<number, number>>()
  const move = (board: string, before: number, after: number) => {
    const steps = points.get(board) ?? new Map<number, number>()
    points.set(board, steps)
    if (before > 0) steps.set(before, (steps.get(before) ?? 0) - 1)
    steps.set(after, (steps.get(after) ?? 0) + 1)
  }
  let waiting: Record<string, Record<string, unknown>[]> = {}
  const put = (name: string, row: Record<string, unknown>) => {
    const rows = waiting[name] ?? []
    rows.push(row)
    waiting[name] = rows
  }
  const flush = () => {
    for (const [name, rows] of Object.entries(waiting)) into(name, rows)
    waiting = {}
  }
  for (let index = 0; index < volunteers; index += 1) {
    const person = personId(index)
    const count = eachVolunteer + (index < services - eachVolunteer * volunteers ? 1 : 0)
    const stands = new Map<string, number>()
    const lots = new Map<number, number>()
    const account = `${person}.volunteer`
    for (let at = 0; at < count; at += 1) {
      const activity = activityAt((index * eachVolunteer + at * 977) % activities)
      const minutes = longs[(index + at) % longs.length] ?? longs[0]
      const earned = Math.floor((minutes * 100) / 60)
      const day = dayOf(activity.startsAt)
      const lapses = startOf(`${Number(day.slice(0, 4)) + 2}-01-01`)
      lots.set(lapses, (lots.get(lapses) ?? 0) + earned)
      const service = { account, person, activity, minutes, earned, day, lapses, move: at + 1 }
      const after = [...lots.values()].reduce((sum, left) => sum + left, 0)
      put('services', serviceRow(service))
      put('pointEntries', entryRow(service, after))
      // of months only those that people open: this one and the one before
      const months = activity.startsAt > today - 60 * dayMs ? ['all', day.slice(0, 7)] : ['all']
      for (const place of lineage(activity.node))
        for (const board of months.map(month => `volunteer:${month}:${place}`)) {
          const before = stands.get(board) ?? 0
          stands.set(board, before + earned)
          move(board, before, before + earned)
        }
    }
    const sorted = [...lots].map(([lapses, left]) => ({ lapses, left })).sort((one, other) => one.lapses - other.lapses)
    const first = sorted[0]?.lapses ?? 0
    const sums = { lots: sorted, debt: 0, honour: 0, moves: count, nextLapse: first, noticeDue: first - 30 * dayMs }
    put('purses', { _id: account, person, purse: 'volunteer', ...sums, earnedOn: {}, frozen: false })
    put('boardProgress', { _id: account, moves: count })
    for (const [board, sum] of stands)
      put('standings', { _id: `${board}:${person}`, board, account, person, points: sum, shown: true })
    if (index % 500 === 499) flush()
  }
  flush()
  into(
    'boards',
    [...points].map(([_id, steps]) => {
      const standing = [...steps].filter(([, people]) => people > 0).sort(([one], [other]) => other - one)
      return { _id, steps: standing.map(([many, people]) => `${many}:${people}`).join(',') }
    }),
  )
}

const rowsFrom = <T>(from: number, to: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: to - from }, (_, offset) => make(from + offset))

interface ActivityTimes {
  readonly _id: string
  readonly node: string
  readonly startsAt: number
  readonly endsAt: number
}
const about = { title: '清扫楼道', kind: 'environment' } as const

const activityRow = ({ _id, node, startsAt, endsAt }: ActivityTimes) => ({
  _id,
  node,
  areas: lineage(node),
  ...about,
  dimension: 'service',
  counts: 'volunteer',
  spot: '小区东门',
  startsAt,
  endsAt,
  capacity: 0,
  waitingMost: 0,
  cancelHours: 12,
  beneficiaries: 33,
  about: '',
  taken: 33,
  waiting: 0,
  freed: false,
  leaders: [],
  state: 'open',
  counted: true,
  reviewed: true,
  by: 'load',
  at: startsAt - dayMs,
})

interface Served {
  readonly account: string
  readonly person: string
  readonly activity: ActivityTimes
  readonly minutes: number
  readonly earned: number
  readonly day: string
  readonly lapses: number
  readonly move: number
}
const formulaOf = ({ minutes, earned: points }: Served) => {
  const counted = { points, minutes, minutesCounted: minutes, perHour: 100, level: 'good', percent: 100 }
  return { ...counted, uncapped: points, capped: false, honourOnly: false }
}
const entryIdOf = ({ account, move }: Served) => `${account}.${String(move).padStart(7, '0')}`
const serviceIdOf = ({ activity, person, move }: Served) => `${activity._id}.${person}.${move}`

const serviceRow = (served: Served) => {
  const { activity, person, minutes, day } = served
  const { _id: id, node, startsAt, endsAt } = activity
  const times = { startsAt, endsAt, in: startsAt, inBy: 'code', out: startsAt + minutes * 60_000, outBy: 'code' }
  const review = { minutes, level: 'good', by: 'load', at: endsAt + dayMs }
  const where = { activity: id, person, purse: 'volunteer', node, areas: lineage(node), place: '小区东门' }
  const state = { state: 'booked', recorded: false, round: 1, objected: 'no', review, earned: formulaOf(served) }
  return {
    _id: serviceIdOf(served),
    ...where,
    ...about,
    day,
    ...times,
    ...state,
    entry: entryIdOf(served),
    at: startsAt,
  }
}

const entryRow = (served: Served, after: number) => {
  const { account, person, activity, earned, day, lapses, move } = served
  const { node, endsAt } = activity
  const what = { kind: 'award', cause: `${serviceIdOf(served)}.1`, title: about.title, ruleFrom: '2026-01-01' }
  const effect = { lots: [{ lapses, change: earned }], debt: 0, honour: 0 }
  const where = { node, areas: lineage(node), place: '小区东门', day }
  const sums = { effect, points: earned, after, lapses, earned: formulaOf(served) }
  return {
    _id: entryIdOf(served),
    account,
    person,
    purse: 'volunteer',
    move,
    ...what,
    ...where,
    ...sums,
    at: endsAt + dayMs,
  }
}
