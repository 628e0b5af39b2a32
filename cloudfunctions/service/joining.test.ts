/** Signing up, waiting, leaving: one place is one person's, whoever taps at the same moment. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { service } from '../../src/contract/service'
import { dayOf, startOf } from '../../src/contract/shanghai'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import { activityMaker, seatsAddUp } from '../../tests/support/service'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const hour = 3_600_000
const [lin, zhao, sun, worker, lead, stranger] = [
  'lin-yulan',
  'zhao-tiezhu',
  'sun-xiaomei',
  'li-wen',
  'gao-jie',
  'chen-xinlai',
] as const

let town: Town
const { publish, some } = activityMaker(() => town)
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => {
  town.clock.setOffset(0)
  seatsAddUp(town)
})
afterAll(() => town.close())

const signUp = (persona: string, id: string, key?: string) => town.as(persona)(service.signUp, { id }, key)
const leave = (persona: string, id: string, key?: string) => town.as(persona)(service.leave, { id }, key)
const seen = async (id: string, persona: string = lin) => expectDone(await town.as(persona)(service.read, { id }))
/** so long before the beginning */
const ahead = (startsAt: number, hours: number) => town.clock.setOffset(startsAt - hours * hour - Date.now())

describe('signing up', () => {
  it('takes eight trips, once however often the phone retries, and shows where one stands', async () => {
    const { id } = await publish()
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => signUp(lin, id, key))
    expect(trips).toBeLessThanOrEqual(8)
    expect(expectDone(result)).toEqual({ state: 'in' })
    expect(expectDone(await signUp(lin, id, key))).toEqual({ state: 'in' })
    expect(expectDone(await signUp(lin, id))).toEqual({ state: 'in' })
    expect(await seen(id)).toMatchObject({ own: { state: 'in' }, member: true, activity: { taken: 1, waiting: 0 } })
    expect((await seen(id, zhao)).own).toBeUndefined()
  })

  it('of the last place succeeds for one of two, the other waits', async () => {
    const { id } = await publish({ capacity: 1 })
    const answers = await Promise.all([signUp(lin, id), signUp(zhao, id)])
    expect(answers.map(answer => expectDone(answer).state).sort()).toEqual(['in', 'waiting'])
  })

  it('by one person with four phones at once takes one place', async () => {
    const { id } = await publish({ capacity: 10 })
    const answers = await Promise.all([1, 2, 3, 4].map(() => signUp(sun, id)))
    expect(answers.filter(({ ok }) => ok)).not.toHaveLength(0)
    expect((await seen(id)).activity.taken).toBe(1)
  })

  it('ends when the list is full too', async () => {
    const { id } = await publish({ capacity: 1, waitingMost: 1 })
    expectDone(await signUp(lin, id))
    expect(expectDone(await signUp(zhao, id))).toEqual({ state: 'waiting', position: 1 })
    expect(await signUp(sun, id)).toMatchObject({ error: { code: 'ACTIVITY_FULL', detail: { waiting: 1 } } })
  })

  it('for two that overlap is refused with the name of the other, unless that is left or called off', async () => {
    const one = await publish({ title: '社区体检' })
    const later = { startsAt: one.activity.startsAt + hour, endsAt: one.activity.endsAt + hour }
    const other = await publish({ title: '广场演出', ...later })
    const after = await publish({ startsAt: one.activity.endsAt })
    expectDone(await signUp(lin, one.id))
    expect(await signUp(lin, other.id)).toMatchObject({
      error: { code: 'OVERLAPS_OTHER', detail: { title: '社区体检' } },
    })
    expectDone(await signUp(lin, after.id))
    expectDone(await leave(lin, after.id))
    expectDone(await town.as(worker)(service.cancel, { id: one.id, reason: '下雪' }))
    await settleJobs(town)
    expectDone(await signUp(lin, other.id))
  })

  it('is over with the start, after a cancelling, and for what does not exist', async () => {
    const { id, activity } = await publish()
    ahead(activity.startsAt, 0)
    expect(codeOf(await signUp(lin, id))).toBe('ACTIVITY_STARTED')
    ahead(activity.endsAt, 0)
    expect(codeOf(await signUp(lin, id))).toBe('ACTIVITY_OVER')
    town.clock.setOffset(0)
    expectDone(await town.as(worker)(service.cancel, { id, reason: '下雪' }))
    expect(codeOf(await signUp(lin, id))).toBe('ACTIVITY_CANCELLED')
    for (const forged of ['unknown', `${id}.x`, id.replace(/.$/, 'z')])
      expect(codeOf(await signUp(lin, forged))).toBe('ACTIVITY_NOT_FOUND')
  })

  it('is for those who have agreed to the notice; reading is for all', async () => {
    const { id } = await publish()
    expect(codeOf(await signUp(stranger, id))).toBe('CONSENT_REQUIRED')
    expect(await seen(id, stranger)).toMatchObject({ member: false, leads: false })
  })
})

describe('leaving', () => {
  it('takes eight trips, gives the place to whoever waits longest, once, and tells them', async () => {
    const { id } = await publish({ capacity: 1 })
    for (const persona of [lin, zhao, sun]) expectDone(await signUp(persona, id))
    await allow(town, zhao, 'activityChange')
    await settleJobs(town)
    const told = town.inbox.messages.length
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => leave(lin, id, key))
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(result)
    expectDone(await leave(lin, id, key))
    // nobody who comes just now overtakes
    expect(expectDone(await signUp(lin, id)).state).toBe('waiting')
    await settleJobs(town)
    await settleJobs(town)
    expect((await seen(id, zhao)).own).toEqual({ state: 'in' })
    expect((await seen(id, sun)).own).toEqual({ state: 'waiting', position: 1 })
    expect((await seen(id, lin)).own).toEqual({ state: 'waiting', position: 2 })
    const messages = town.inbox.messages.slice(told)
    expect(messages.map(({ openid }) => openid)).toEqual([openidOf(zhao)])
    expect(JSON.stringify(messages)).toContain('轮到您了')
  })

  it('raced by two, and by somebody who comes, moves up as many as left', async () => {
    const { id } = await publish({ capacity: 2 })
    for (const persona of [lin, zhao, sun, worker]) expectDone(await signUp(persona, id))
    const answers = await Promise.all([leave(lin, id), leave(zhao, id), signUp(lead, id), leave(sun, id)])
    for (const { ok } of answers) expect(ok).toBe(true)
    await settleJobs(town)
    const { activity } = await seen(id)
    expect([activity.taken, activity.waiting]).toEqual([2, 0])
    expect((await seen(id, worker)).own?.state).toBe('in')
    expect((await seen(id, lead)).own?.state).toBe('in')
  })

  it('with a killed worker in between passes one place on, not two', async () => {
    const { id } = await publish({ capacity: 1 })
    for (const persona of [lin, zhao, sun]) expectDone(await signUp(persona, id))
    expectDone(await leave(lin, id))
    town.faults.dropNext('database.commitTransaction', 1)
    await town.fireTimer()
    town.clock.setOffset(20 * 60_000)
    await settleJobs(town)
    expect((await seen(id)).activity).toMatchObject({ taken: 1, waiting: 1 })
    expect((await seen(id, sun)).own?.state).toBe('waiting')
  })

  it('ends before the start; who waits, or has only just signed up, may leave all the same', async () => {
    const { id, activity } = await publish({ capacity: 1 })
    expectDone(await signUp(lin, id))
    expectDone(await signUp(zhao, id))
    ahead(activity.startsAt, 11)
    expect(await leave(lin, id)).toMatchObject({ error: { code: 'LEAVING_CLOSED', detail: { hours: 12 } } })
    expectDone(await leave(zhao, id))
    expectDone(await signUp(sun, id))
    expectDone(await leave(sun, id))
    expect(codeOf(await leave(sun, id))).toBe('NOT_SIGNED_UP')
    expect(codeOf(await leave(sun, 'unknown'))).toBe('ACTIVITY_NOT_FOUND')
  })

  it('when nobody waits frees the place at once', async () => {
    const { id } = await publish({ capacity: 1 })
    expectDone(await signUp(lin, id))
    expectDone(await leave(lin, id))
    expect(expectDone(await signUp(zhao, id)).state).toBe('in')
  })
})

describe('one’s own activities', () => {
  it('come first, the next one on top, and stay in the list afterwards', async () => {
    const far = await publish({ startsAt: town.clock.now() + 900 * hour })
    const near = await publish({ startsAt: town.clock.now() + 800 * hour })
    for (const { id } of [far, near]) expectDone(await signUp(zhao, id))
    const own = async () => expectDone(await town.as(zhao)(service.mine, {}))
    const ids = (rows: readonly { readonly id: string }[]) =>
      rows.map(({ id }) => id).filter(id => [far.id, near.id].includes(id))
    expect(ids((await own()).coming)).toEqual([near.id, far.id])
    ahead(near.activity.endsAt, -1)
    expect(ids((await own()).coming)).toEqual([far.id])
    expect(ids((await own()).past.items)).toEqual([near.id])
  })
})

describe('around the day', () => {
  it('whoever has a place is reminded the evening before, once, and nobody who left or waits', async () => {
    // on a day of its own: each allowed one message, and another reminder of that evening may take it
    const { id, activity } = await publish({ capacity: 2, startsAt: town.clock.now() + 60 * 24 * hour })
    for (const persona of [lin, zhao, sun]) {
      expectDone(await signUp(persona, id))
      await allow(town, persona, 'activitySoon')
    }
    const told = town.inbox.messages.length
    // seven in the evening before, whatever time of the day it is now
    town.clock.setOffset(startOf(dayOf(activity.startsAt)) - 5 * hour - Date.now())
    await settleJobs(town)
    await settleJobs(town)
    const own = town.inbox.messages.slice(told).filter(message => JSON.stringify(message).includes(activity.title))
    expect(own.map(({ openid }) => openid).sort()).toEqual([lin, zhao].map(openidOf).sort())
  })
})

describe('somebody who deletes their account', () => {
  it('leaves no row, and an hour later at most the place is passed on', async () => {
    const { id } = await publish({ capacity: 1, startsAt: town.clock.now() + 2000 * hour })
    const leaver = 'wang-lvshi'
    const person = await personOf(town, leaver)
    expectDone(await signUp(leaver, id))
    expectDone(await signUp(sun, id))
    expect(JSON.stringify(expectDone(await town.as(leaver)(people.exportMine, {})))).toContain('扫雪')
    expectDone(await town.as(leaver)(people.deleteMe, { confirm: '删除' }))
    await settleJobs(town)
    expect(rowsOf(town, 'signUps').filter(row => row.person === person)).toEqual([])
    // beyond the hours that other tests have tended already
    town.clock.setOffset(1800 * hour)
    await settleJobs(town)
    await settleJobs(town)
    expect((await seen(id, sun)).own?.state).toBe('in')
  })
})

it('what cannot be said of an activity is refused', async () => {
  const bad = [{ capacity: -1 }, { capacity: 1.5 }, { beneficiaries: 1e9 }, { title: ' ' }, { cancelHours: 999 }]
  for (const more of bad) {
    const input = { node: 'pc.beiguan.c01', activity: { ...some(), ...more } }
    expect(codeOf(await town.as(worker)(service.publish, input))).toBe('BAD_INPUT')
  }
})
