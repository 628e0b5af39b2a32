/** Publishing, changing, calling off; who leads; lists, calendar and sums. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { codes } from '../../src/contract/codes'
import { desk } from '../../src/contract/desk'
import { groups } from '../../src/contract/groups'
import { service } from '../../src/contract/service'
import { dayOf, startOf } from '../../src/contract/shanghai'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import { ownCodes } from '../../tests/support/own-codes'
import { activityMaker, seatsAddUp } from '../../tests/support/service'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const hour = 3_600_000
const [community, station] = ['pc.beiguan.c01', 'pc.beiguan.c01.s01'] as const
const [lin, zhao, sun, keeper, worker, streetLead, districtLead] = [
  'lin-yulan',
  'zhao-tiezhu',
  'sun-xiaomei',
  'ma-jianguo',
  'li-wen',
  'gao-jie',
  'he-ming',
] as const

let town: Town
const { publish, some } = activityMaker(() => town)
const shown = ownCodes(() => town)
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => {
  shown.wait(0)
  seatsAddUp(town)
})
afterAll(() => town.close())

const signUp = (persona: string, id: string) => town.as(persona)(service.signUp, { id })
const seen = async (id: string, persona: string = lin) => expectDone(await town.as(persona)(service.read, { id }))
const roster = (persona: string, id: string, state: 'in' | 'waiting' | 'left' = 'in') =>
  town.as(persona)(service.roster, { id, state })
const toldSince = (before: number) => town.inbox.messages.slice(before)

describe('publishing', () => {
  it('takes eight trips, once, and only at one’s own place', async () => {
    const key = randomUUID()
    const input = { node: station, activity: some() }
    const { trips, result } = await databaseTrips(town, () => town.as(keeper)(service.publish, input, key))
    expect(trips).toBeLessThanOrEqual(8)
    const { id } = expectDone(result)
    expect(expectDone(await town.as(keeper)(service.publish, input, key))).toEqual({ id })
    expect(await seen(id, keeper)).toMatchObject({ leads: true, activity: { leaders: ['马建国'], phase: 'coming' } })
    expect(codeOf(await town.as(keeper)(service.publish, { ...input, node: community }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(worker)(service.publish, { ...input, node: 'pc.xinhua.c01' }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(sun)(service.publish, input))).toBe('FORBIDDEN')
    expect(codeOf(await town.as(districtLead)(service.publish, { ...input, node: 'pc.nowhere' }))).toBe(
      'PLACE_NOT_FOUND',
    )
  })

  it('of a series takes 58 trips for 26, each an activity of its own, and no more at once', async () => {
    const activity = some({ title: '每周文明劝导' })
    const until = (weeks: number) => dayOf(activity.startsAt + weeks * 7 * 24 * hour)
    const send = (weeks: number, key?: string) =>
      town.as(worker)(service.publishSeries, { node: community, activity, every: 'week', until: until(weeks) }, key)
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => send(25, key))
    expect(trips).toBeLessThanOrEqual(68)
    const { ids } = expectDone(result)
    expect(new Set(ids).size).toBe(26)
    expect(expectDone(await send(25, key)).ids).toEqual(ids)
    expect(rowsOf(town, 'activities').filter(({ title }) => title === '每周文明劝导')).toHaveLength(26)
    expect((await seen(ids[3] ?? '')).activity.series).toBe(true)
    expect(await send(26)).toMatchObject({ error: { code: 'SERIES_TOO_LONG', detail: { most: 26 } } })
    expect(codeOf(await send(0))).toBe('SERIES_EMPTY')
    for (const id of ids) expectDone(await town.as(worker)(service.cancel, { id, reason: '试完了' }))
  })
})

describe('a change', () => {
  it('of time is told to whoever signed up, moves the reminder, and overlaps are seen from the new time', async () => {
    const { id, activity } = await publish()
    const startsAt = activity.startsAt + 200 * hour
    expectDone(await signUp(lin, id))
    await allow(town, lin, 'activityChange', 'activitySoon')
    const before = town.inbox.messages.length
    const moved = { ...activity, startsAt, endsAt: startsAt + hour, spot: '物业大厅' }
    const { trips, result } = await databaseTrips(town, () => town.as(worker)(service.edit, { id, activity: moved }))
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(result)
    await settleJobs(town)
    expect(JSON.stringify(toldSince(before))).toContain('时间或地点改了')
    const clash = await publish({ startsAt })
    expect(codeOf(await signUp(lin, clash.id))).toBe('OVERLAPS_OTHER')
    town.clock.setOffset(activity.startsAt - hour - Date.now())
    await settleJobs(town)
    expect(toldSince(before)).toHaveLength(1)
    // seven in the evening before, whatever time of the day it is now
    town.clock.setOffset(startOf(dayOf(startsAt)) - 5 * hour - Date.now())
    await settleJobs(town)
    expect(toldSince(before)).toHaveLength(2)
  })

  it('that raises the capacity moves people up, one that lowers it below who has a place is refused', async () => {
    const { id, activity } = await publish({ capacity: 1 })
    for (const persona of [lin, zhao, sun]) expectDone(await signUp(persona, id))
    const edit = (capacity: number) => town.as(worker)(service.edit, { id, activity: { ...activity, capacity } })
    expectDone(await edit(2))
    await settleJobs(town)
    expect((await seen(id, zhao)).own).toEqual({ state: 'in' })
    expect((await seen(id, sun)).own).toEqual({ state: 'waiting', position: 1 })
    expect(await edit(1)).toMatchObject({ error: { code: 'CAPACITY_BELOW_TAKEN', detail: { taken: 2 } } })
    expectDone(await edit(0))
    await settleJobs(town)
    expect((await seen(id, sun)).own).toEqual({ state: 'in' })
  })

  it('after the start leaves the time alone, after the end changes nothing', async () => {
    const { id, activity } = await publish()
    const edit = (more: object) => town.as(worker)(service.edit, { id, activity: { ...activity, ...more } })
    town.clock.setOffset(activity.startsAt + hour - Date.now())
    expect(codeOf(await edit({ startsAt: activity.startsAt + hour }))).toBe('ACTIVITY_STARTED')
    expect(codeOf(await edit({ counts: 'none' }))).toBe('ACTIVITY_STARTED')
    // who has signed in by then is not left without a review
    expect(codeOf(await town.as(worker)(service.cancel, { id, reason: '下雨' }))).toBe('ACTIVITY_STARTED')
    expectDone(await edit({ about: '改在屋里' }))
    town.clock.setOffset(activity.endsAt - Date.now())
    expect(codeOf(await edit({ about: '晚了' }))).toBe('ACTIVITY_OVER')
  })

  it('is refused with a code for what cannot be', async () => {
    const { id, activity } = await publish()
    const edit = (more: object) => town.as(worker)(service.edit, { id, activity: { ...activity, ...more } })
    expect(codeOf(await edit({ endsAt: activity.startsAt }))).toBe('ENDS_BEFORE_START')
    expect(codeOf(await edit({ startsAt: 1, endsAt: 2 }))).toBe('ACTIVITY_PAST')
    expect(codeOf(await town.as(lin)(service.edit, { id, activity }))).toBe('NOT_LEADER')
    expect(codeOf(await town.as(lin)(service.edit, { id: 'unknown', activity }))).toBe('ACTIVITY_NOT_FOUND')
  })
})

describe('calling off', () => {
  it('tells everybody, also who signed up at the same moment, and stays readable with its reason', async () => {
    const { id } = await publish({ capacity: 1 })
    expectDone(await signUp(lin, id))
    for (const persona of [lin, zhao]) await allow(town, persona, 'activityChange')
    const before = town.inbox.messages.length
    const cancel = () => town.as(worker)(service.cancel, { id, reason: '下大雪' })
    const [called, late] = await Promise.all([cancel(), signUp(zhao, id)])
    expectDone(called)
    expect(['DONE', 'ACTIVITY_CANCELLED']).toContain(codeOf(late))
    expectDone(await cancel())
    await settleJobs(town)
    const told = toldSince(before).map(({ openid }) => openid)
    expect(told.sort()).toEqual((late.ok ? [lin, zhao] : [lin]).map(openidOf).sort())
    expect((await seen(id)).activity).toMatchObject({ phase: 'cancelled', cancelReason: '下大雪' })
    const own = expectDone(await town.as(lin)(service.mine, {})).coming.find(row => row.id === id)
    expect(own?.cancelled).toBe(true)
  })

  it('is not for what is over, and not for others', async () => {
    const { id, activity } = await publish()
    const cancel = (by: string) => town.as(by)(service.cancel, { id, reason: '不办了' })
    expect(codeOf(await cancel(sun))).toBe('NOT_LEADER')
    town.clock.setOffset(activity.endsAt - Date.now())
    expect(codeOf(await cancel(worker))).toBe('ACTIVITY_OVER')
  })
})

describe('leaders', () => {
  it('are named by their own code, twelve trips at most, and then lead', async () => {
    const { id, activity } = await publish()
    expect(codeOf(await town.as(sun)(service.edit, { id, activity }))).toBe('NOT_LEADER')
    const scene = await shown.shownBy(sun)
    const key = randomUUID()
    const name = () => town.as(streetLead)(service.nameLeader, { id, scene }, key)
    const { trips, result } = await databaseTrips(town, name)
    expect(trips).toBeLessThanOrEqual(12)
    expect(expectDone(result)).toEqual({ leaders: 2 })
    expect(expectDone(await name())).toEqual({ leaders: 2 })
    expectDone(await town.as(sun)(service.edit, { id, activity: { ...activity, about: '自带铁锹' } }))
    expect((await seen(id, sun)).leads).toBe(true)
    expect((await seen(id)).activity.leaders).toEqual(['李雯', '孙晓梅'])
    expect(expectDone(await town.as(sun)(service.led, {})).items.map(row => row.id)).toContain(id)
    const again = await shown.shownBy(sun)
    expect(codeOf(await town.as(worker)(service.nameLeader, { id, scene: again }))).toBe('LEADER_ALREADY')
    expect(codeOf(await town.as(worker)(service.nameLeader, { id, scene: 'made-up' }))).toBe('PERSON_CODE_UNKNOWN')
  })

  it('see who signed up by name, other staff of the place the first sign, and nobody else anything', async () => {
    const { id } = await publish({ capacity: 1 })
    for (const persona of [lin, zhao]) expectDone(await signUp(persona, id))
    const own = expectDone(await roster(worker, id))
    expect(own).toMatchObject({ leader: true, people: { items: [{ name: '林玉兰', state: 'in' }] } })
    expect(expectDone(await roster(worker, id, 'waiting')).people.items).toMatchObject([{ name: '赵铁柱' }])
    expect(expectDone(await roster(streetLead, id))).toMatchObject({
      leader: false,
      people: { items: [{ name: '林＊＊' }] },
    })
    for (const other of [lin, keeper]) expect(codeOf(await roster(other, id))).toBe('NOT_LEADER')
    expect(codeOf(await roster(worker, 'unknown'))).toBe('ACTIVITY_NOT_FOUND')
  })

  it.each([
    ['leader', worker],
    ['staff', streetLead],
  ] as const)(
    'take somebody off the list as %s within eight trips, the next one moves up, both are told',
    async (as, by) => {
      const { id } = await publish({ capacity: 1 })
      for (const persona of [lin, zhao]) {
        expectDone(await signUp(persona, id))
        await allow(town, persona, 'activityChange')
      }
      const before = town.inbox.messages.length
      const person = await personOf(town, lin)
      const input = { id, person, as, reason: '本人说来不了' }
      const { trips, result } = await databaseTrips(town, () => town.as(by)(service.remove, input))
      expect(trips).toBeLessThanOrEqual(8)
      expectDone(result)
      expect(codeOf(await town.as(by)(service.remove, input))).toBe('NOT_SIGNED_UP')
      await settleJobs(town)
      expect((await seen(id, zhao)).own).toEqual({ state: 'in' })
      expect((await seen(id, lin)).own).toEqual({ state: 'left' })
      expect(
        toldSince(before)
          .map(({ openid }) => openid)
          .sort(),
      ).toEqual([lin, zhao].map(openidOf).sort())
    },
  )

  it('is what nobody else may: forged people, claims and places are refused', async () => {
    const { id } = await publish()
    expectDone(await signUp(lin, id))
    const person = await personOf(town, lin)
    const remove = (by: string, more: object) =>
      town.as(by)(service.remove, { id, person, as: 'leader', reason: '试试', ...more })
    expect(codeOf(await remove(streetLead, {}))).toBe('NOT_LEADER')
    for (const as of ['leader', 'staff'] as const) expect(codeOf(await remove(sun, { as }))).toBe('NOT_LEADER')
    expect(codeOf(await remove(sun, { person: 'nobody' }))).toBe('NOT_LEADER')
    expect(codeOf(await remove(worker, { person: 'nobody' }))).toBe('NOT_SIGNED_UP')
    expect(codeOf(await remove(worker, { id: 'unknown' }))).toBe('ACTIVITY_NOT_FOUND')
  })
})

describe('afterwards', () => {
  it('the number of people whom it did good is asked for on the desk until somebody has said it', async () => {
    const { id, activity } = await publish({}, station, keeper)
    const say = (beneficiaries: number) => town.as(keeper)(service.sayBeneficiaries, { id, beneficiaries })
    expect(codeOf(await say(30))).toBe('ACTIVITY_NOT_STARTED')
    const waiting = async () =>
      expectDone(await town.as(keeper)(desk.waiting, { node: station })).matters.find(
        ({ matter }) => matter === 'activities',
      )?.count ?? 0
    const first = await waiting()
    town.clock.setOffset(activity.endsAt - Date.now())
    const due = await waiting()
    expect(due).toBeGreaterThan(first)
    const list = async () => expectDone(await town.as(keeper)(service.desk, { node: station }))
    expect((await list()).uncounted.map(row => row.id)).toContain(id)
    expectDone(await say(0))
    expect(await waiting()).toBe(due - 1)
    expect((await list()).uncounted.map(row => row.id)).not.toContain(id)
    expect((await seen(id)).activity).toMatchObject({ beneficiaries: 0, counted: true })
    expectDone(await say(36))
    expect((await seen(id)).activity.beneficiaries).toBe(36)
  })

  it('a month’s sums count what took place, by dimension, kind and place', async () => {
    const { activity, id } = await publish(
      { kind: 'medical', dimension: 'care', counts: 'none' },
      'pc.xinhua',
      districtLead,
    )
    const month = dayOf(activity.startsAt).slice(0, 7)
    const sums = async () => expectDone(await town.as(districtLead)(service.figures, { node: 'pc.xinhua', month }))
    const none = await sums()
    town.clock.setOffset(activity.endsAt - Date.now())
    expectDone(await town.as(districtLead)(service.sayBeneficiaries, { id, beneficiaries: 46 }))
    const { trips, result: after } = await databaseTrips(town, sums)
    expect(trips).toBeLessThanOrEqual(5)
    expect(after.all.activities).toBe(none.all.activities + 1)
    expect(after.all.beneficiaries).toBe(none.all.beneficiaries + 46)
    expect(after.dimensions.map(({ dimension }) => dimension)).toContain('care')
    expect(after.kinds.map(({ kind }) => kind)).toContain('medical')
    expect(codeOf(await town.as(worker)(service.figures, { node: 'pc.xinhua', month }))).toBe('OUT_OF_SCOPE')
  })
})

describe('lists', () => {
  it('show what is near, what is held around it, by kind and by day; the calendar counts the same', async () => {
    const startsAt = Date.parse('2027-03-15T01:00:00Z') + 0
    const at = { startsAt, kind: 'safety' } as const
    const own = await publish(at)
    const inside = await publish(at, station, keeper)
    const street = await publish(at, 'pc.beiguan', streetLead)
    const foreign = await publish(at, 'pc.xinhua.c01', districtLead)
    const day = dayOf(startsAt)
    const list = async (node?: string) =>
      expectDone(await town.as('chen-xinlai')(service.list, { ...(node && { node }), kind: 'safety', day }))
    const near = await list(community)
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort()
    expect(ids(near.near.items)).toEqual([own.id, inside.id].sort())
    expect(ids(near.around)).toEqual([street.id])
    expect(ids((await list(station)).around)).toEqual([own.id, street.id].sort())
    expect(ids((await list()).near.items)).toEqual([own.id, inside.id, street.id, foreign.id].sort())
    const month = expectDone(await town.as(lin)(service.month, { node: community, month: day.slice(0, 7) }))
    expect(month.days).toContainEqual({ day, count: 3 })
    const none = await town.as(lin)(service.list, { node: community, kind: 'culture', day })
    expect(expectDone(none).near.items).toEqual([])
    expect(codeOf(await town.as(lin)(service.list, { node: 'pc.nowhere' }))).toBe('PLACE_NOT_FOUND')
  })

  it('the message for a group tells of what comes', async () => {
    const { activity } = await publish({ startsAt: town.clock.now() + 3 * hour, title: '雪天给老人送菜' })
    const { text } = expectDone(await town.as(worker)(groups.text, { node: community }))
    expect(text).toContain(activity.title)
  })

  it('a code for the door is made once, within eight trips, and leads to the activity', async () => {
    const { id } = await publish()
    const make = () => town.as(worker)(service.makeCode, { id })
    const { trips, result } = await databaseTrips(town, make)
    expect(trips).toBeLessThanOrEqual(8)
    const { code } = expectDone(result)
    expect(expectDone(await make()).code).toBe(code)
    expect(expectDone(await town.as(lin)(codes.resolve, { code }))).toEqual({ kind: 'activity', target: id })
    expect(codeOf(await town.as(sun)(service.makeCode, { id }))).toBe('NOT_LEADER')
  })
})
