/** From the door to the purse: signed in, signed out, looked at, booked, objected to. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import type { InputOf } from '../../src/contract/define'
import { hours } from '../../src/contract/hours'
import { points } from '../../src/contract/points'
import { type Announcement, service } from '../../src/contract/service'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { ownCodes } from '../../tests/support/own-codes'
import { activityMaker } from '../../tests/support/service'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const minute = 60_000
const hour = 60 * minute
const node = 'pc.beiguan.c01'
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
const activity = activityMaker(() => town)
const publish = async (where: { node: string; by: string }, more: Partial<Announcement>) =>
  (await activity.publish(more, where.node, where.by)).id
const shown = ownCodes(() => town)
let begins = 0
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => {
  // whatever a test did: each purse is the sum of its entries
  const entries = rowsOf(town, 'pointEntries')
  for (const { _id, lots, debt } of rowsOf(town, 'purses')) {
    const sum = entries.filter(({ account }) => account === _id).reduce((all, entry) => all + Number(entry.points), 0)
    const left = (lots as { left: number }[]).reduce((all, lot) => all + lot.left, 0)
    expect(left - Number(debt)).toBe(sum)
  }
})
afterAll(() => town.close())

/** In two hours, on a full minute as activities begin. */
const soon = () => Math.ceil((town.clock.now() + 2 * hour) / minute) * minute

/** Moves the town's clock to a moment; it only goes forward. */
function goTo(at: number): void {
  shown.wait(at - town.clock.now())
}
/** An activity of two hours that begins in an hour, and the clock at its beginning. */
async function begun(more: Partial<Announcement> = {}, by: string = worker) {
  begins = soon()
  const id = await publish({ node, by }, { startsAt: begins, endsAt: begins + 2 * hour, ...more })
  goTo(begins)
  return id
}
const door = async (activity: string, leader: string = worker) =>
  expectDone(await town.as(leader)(hours.atDoor, { activity }))
const doorCode = async (activity: string) => (await door(activity)).codes[0]?.scene ?? ''
const signIn = async (persona: string, activity: string, key?: string) =>
  town.as(persona)(hours.signIn, { scene: await doorCode(activity) }, key)
const signOut = async (persona: string, activity: string) =>
  town.as(persona)(hours.signOut, { scene: await doorCode(activity) })
const mine = async (persona: string) => expectDone(await town.as(persona)(hours.mine, {})).services.items
const sheet = async (activity: string, by: string = streetLead) =>
  expectDone(await town.as(by)(hours.review, { activity }))
type Verdict = InputOf<typeof hours.confirm>['rows'][number]
/** Everybody as the clock says, some otherwise. */
async function confirm(activity: string, by: string = streetLead, otherwise: Partial<Verdict> = {}, key?: string) {
  const { rows } = await sheet(activity, by)
  const verdicts = rows.flatMap(({ id, minutes, overlap, state }) =>
    id && (state === 'in' || state === 'out')
      ? [{ id, minutes: minutes - overlap, level: 'good' as const, ...otherwise }]
      : [],
  )
  return town.as(by)(hours.confirm, { activity, rows: verdicts }, key)
}
const purse = async (persona: string, name: 'volunteer' | 'rider' = 'volunteer') =>
  expectDone(await town.as(persona)(points.mine, { purse: name }))
const balance = async (persona: string) => (await purse(persona)).purses[0]?.balance

describe('at the door', () => {
  it('a code of this minute signs in, in eight trips, and once however often the phone retries', async () => {
    const id = await begun()
    const scene = await doorCode(id)
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => town.as(sun)(hours.signIn, { scene }, key))
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(result)
    goTo(begins + 10 * minute)
    expect(await town.as(sun)(hours.signIn, { scene }, key)).toEqual(result)
    expect(await signIn(sun, id)).toMatchObject({ error: { code: 'ALREADY_IN', detail: { at: expect.any(Number) } } })
    goTo(begins + 2 * hour)
    expect(expectDone(await signOut(sun, id)).minutes).toBe(120)
    expect(codeOf(await signOut(sun, id))).toBe('ALREADY_OUT')
    expect(codeOf(await signIn(sun, id))).toBe('ACTIVITY_OVER')
  })

  it('yesterday’s code, another activity’s, a forged one and one too early do not', async () => {
    const id = await begun()
    const scene = await doorCode(id)
    expect(codeOf(await town.as(sun)(hours.signOut, { scene }))).toBe('NOT_IN')
    const forged = `${scene.slice(0, -1)}${scene.endsWith('Z') ? 'Y' : 'Z'}`
    for (const [wrong, code] of [
      [forged, 'ACTIVITY_CODE_OLD'],
      ['a.0000000000AAAAAAAA', 'ACTIVITY_CODE_UNKNOWN'],
      ['s.0000000000', 'ACTIVITY_CODE_UNKNOWN'],
      ['…', 'ACTIVITY_CODE_UNKNOWN'],
    ] as const)
      expect(codeOf(await town.as(sun)(hours.signIn, { scene: wrong }))).toBe(code)
    goTo(begins + 5 * minute)
    expect(codeOf(await town.as(sun)(hours.signIn, { scene }))).toBe('ACTIVITY_CODE_OLD')
    const later = await publish(
      { node, by: worker },
      { startsAt: town.clock.now() + 3 * hour, endsAt: town.clock.now() + 4 * hour },
    )
    expect(await signIn(sun, later)).toMatchObject({
      error: { code: 'TOO_EARLY', detail: { from: expect.any(Number) } },
    })
  })

  it('only leaders have the code; a care event and a cancelled activity have none', async () => {
    const id = await begun()
    expect(codeOf(await town.as(sun)(hours.atDoor, { activity: id }))).toBe('NOT_LEADER')
    expect(codeOf(await town.as(worker)(hours.atDoor, { activity: 'unknown' }))).toBe('ACTIVITY_NOT_FOUND')
    const care = await begun({ counts: 'none' })
    expect(codeOf(await town.as(worker)(hours.atDoor, { activity: care }))).toBe('NO_HOURS_HERE')
    const scene = await doorCode(await begun())
    const off = await publish(
      { node, by: worker },
      { startsAt: town.clock.now() + hour, endsAt: town.clock.now() + 2 * hour },
    )
    const offCode = await doorCode(off)
    expectDone(await town.as(worker)(service.cancel, { id: off, reason: '下雨' }))
    expect(codeOf(await town.as(sun)(hours.signIn, { scene: offCode }))).toBe('ACTIVITY_CANCELLED')
    expect(scene).not.toBe(offCode)
  })

  it('whoever forgot to sign out says when they left; a time before coming or to come is refused', async () => {
    const id = await begun()
    expectDone(await signIn(sun, id))
    goTo(begins + 4 * hour)
    expect(codeOf(await signOut(sun, id))).toBe('TOO_LATE_OUT')
    const [own] = await mine(sun)
    expect(own).toMatchObject({ state: 'in', flags: ['forgotten'], minutes: 120 })
    const left = (out: number) => town.as(sun)(hours.sayLeft, { id: own?.id ?? '', out })
    expect(codeOf(await left(begins - hour))).toBe('OUT_BEFORE_IN')
    expect(codeOf(await left(town.clock.now() + hour))).toBe('OUT_IN_FUTURE')
    expect(codeOf(await town.as(lin)(hours.sayLeft, { id: own?.id ?? '', out: begins + hour }))).toBe(
      'SERVICE_NOT_FOUND',
    )
    expect(expectDone(await left(begins + hour)).minutes).toBeLessThanOrEqual(60)
    expect((await mine(sun))[0]).toMatchObject({ state: 'out', flags: ['said'] })
  })
})

describe('a leader', () => {
  it('scans the person’s own code, within twelve trips, also one that was shown while the phone had no network', async () => {
    const id = await begun()
    const scene = await shown.shownBy(zhao)
    const { trips, result } = await databaseTrips(town, () =>
      town.as(worker)(hours.scan, { activity: id, way: 'in', scene, at: town.clock.now() }),
    )
    expect(trips).toBeLessThanOrEqual(12)
    expect(expectDone(result).name).toBe('赵铁柱')
    const noted = await shown.shownBy(sun)
    const at = town.clock.now()
    const out = await shown.shownBy(zhao)
    const left = town.clock.now()
    goTo(begins + 3 * hour)
    const send = (shownThen: string, way: 'in' | 'out', notedAt: number, key?: string) =>
      town.as(worker)(hours.scan, { activity: id, way, scene: shownThen, at: notedAt }, key)
    // a picture of somebody's code, held before the camera hours later
    expect(codeOf(await send(noted, 'in', town.clock.now()))).toBe('PERSON_CODE_OLD')
    expect(codeOf(await send(noted, 'in', at - hour))).toBe('PERSON_CODE_OLD')
    expect(codeOf(await send(noted, 'in', town.clock.now() + 30 * 24 * hour))).toBe('PERSON_CODE_OLD')
    const key = randomUUID()
    // that phone's clock is five minutes wrong; the code itself is not
    const first = await send(noted, 'in', at + 5 * minute, key)
    expect(Math.abs(expectDone(first).at - at)).toBeLessThan(2 * minute)
    // sent again by the phone, and scanned a second time
    expect(await send(noted, 'in', at + 5 * minute, key)).toEqual(first)
    expect(codeOf(await send(noted, 'in', at))).toBe('PERSON_CODE_USED')
    expect(expectDone(await send(out, 'out', left)).minutes).toBeLessThan(30)
  })

  it('is refused their own code, somebody else’s activity, and a person who never came', async () => {
    const id = await begun()
    const scan = async (by: string, persona: string, way: 'in' | 'out' = 'in') =>
      town.as(by)(hours.scan, { activity: id, way, scene: await shown.shownBy(persona), at: town.clock.now() })
    expect(codeOf(await scan(worker, worker))).toBe('OWN_CODE')
    expect(codeOf(await scan(sun, zhao))).toBe('NOT_LEADER')
    expect(codeOf(await scan(worker, sun, 'out'))).toBe('THEY_ARE_NOT_IN')
    expectDone(await scan(streetLead, sun))
    expect(codeOf(await scan(worker, sun))).toBe('THEY_ARE_IN')
  })

  it('writes down who signed up and people without a phone; a name becomes a person when they show their code', async () => {
    begins = soon()
    const id = await publish({ node, by: worker }, { startsAt: begins, endsAt: begins + 2 * hour })
    expectDone(await town.as(lin)(service.signUp, { id }))
    const linId = await personOf(town, lin)
    const times = { in: begins, out: begins + hour }
    const write = (rows: InputOf<typeof hours.sheet>['rows'], by: string = worker) =>
      town.as(by)(hours.sheet, { activity: id, rows })
    expect(codeOf(await write([{ who: { person: linId }, ...times }]))).toBe('NOT_STARTED')
    goTo(begins + 3 * hour)
    expect(codeOf(await write([{ who: { person: 'nobody' }, ...times }]))).toBe('NOT_ON_LIST')
    expect(codeOf(await write([{ who: { name: '老张' }, in: begins, out: begins - 1 }]))).toBe('OUT_BEFORE_IN')
    expect(codeOf(await write([{ who: { name: '老张' }, in: begins - 5 * hour, out: begins }]))).toBe(
      'OUTSIDE_ACTIVITY',
    )
    expect(
      expectDone(
        await write([
          { who: { person: linId }, ...times },
          { who: { name: '老张' }, ...times },
        ]),
      ),
    ).toEqual({
      written: 2,
      known: 0,
    })
    expect(expectDone(await write([{ who: { name: '老张' }, ...times }]))).toEqual({ written: 0, known: 1 })
    const guest = (await sheet(id)).rows.find(row => row.guest)
    expect(guest).toMatchObject({ name: '老张', minutes: 60, flags: ['sheet'] })
    expectDone(await confirm(id))
    await settleJobs(town)
    const before = (await balance(zhao)) ?? 0
    const link = async (persona: string) =>
      town.as(worker)(hours.linkGuest, { id: guest?.id ?? '', scene: await shown.shownBy(persona) })
    expect(codeOf(await link(lin))).toBe('THEY_ARE_IN')
    expectDone(await link(zhao))
    expect((await sheet(id)).reviewed).toBe(false)
    expectDone(await confirm(id))
    await settleJobs(town)
    expect(await balance(zhao)).toBe(before + 100)
  })
})

describe('a review', () => {
  async function served(personas: readonly string[], more: Partial<Announcement> = {}) {
    const id = await begun(more)
    for (const persona of personas) expectDone(await signIn(persona, id))
    goTo(begins + 2 * hour)
    for (const persona of personas) expectDone(await signOut(persona, id))
    return id
  }

  it('confirms everybody at once; points come with their formula, once', async () => {
    const id = await served([sun, zhao])
    const before = [await balance(sun), await balance(zhao)]
    const key = randomUUID()
    const first = await confirm(id, streetLead, {}, key)
    expect(expectDone(first).confirmed).toBe(2)
    expect(codeOf(await confirm(id, districtLead))).toBe('REVIEWED_ALREADY')
    await settleJobs(town)
    await settleJobs(town)
    expect([await balance(sun), await balance(zhao)]).toEqual(before.map(one => (one ?? 0) + 200))
    const [entry] = (await purse(sun)).entries.items
    expect(entry).toMatchObject({
      kind: 'award',
      points: 200,
      earned: { minutes: 120, minutesCounted: 120, perHour: 100, percent: 100 },
    })
    expect((await mine(sun))[0]).toMatchObject({
      state: 'booked',
      review: { minutes: 120, level: 'good' },
      mayObject: true,
    })
  })

  it('needs a word for other minutes or another level, everybody on it, and an end', async () => {
    const id = await begun()
    expectDone(await signIn(sun, id))
    expect(codeOf(await confirm(id))).toBe('ACTIVITY_RUNNING')
    goTo(begins + 2 * hour)
    expectDone(await signOut(sun, id))
    expect(codeOf(await confirm(id, streetLead, { level: 'excellent' }))).toBe('REASON_MISSING')
    expect(codeOf(await confirm(id, streetLead, { minutes: 60 }))).toBe('REASON_MISSING')
    expect(codeOf(await town.as(streetLead)(hours.confirm, { activity: id, rows: [] }))).toBe('ROWS_MISSING')
    const wrong = { id: 'unknown', minutes: 1, level: 'good' as const }
    expect(codeOf(await town.as(streetLead)(hours.confirm, { activity: id, rows: [wrong] }))).toBe('SERVICE_NOT_FOUND')
    expectDone(await confirm(id, streetLead, { level: 'excellent', reason: '带伤坚持到最后' }))
    await settleJobs(town)
    expect((await mine(sun))[0]).toMatchObject({ earned: { points: 240 }, review: { reason: '带伤坚持到最后' } })
  })

  it('two reviewers at once: one is done, the other is told', async () => {
    const id = await served([sun])
    const both = await Promise.all([confirm(id, streetLead), confirm(id, districtLead)])
    expect(both.map(codeOf).sort()).toEqual(['DONE', 'REVIEWED_ALREADY'])
  })

  it('nobody reviews themselves; the rest is confirmed and theirs waits for a colleague', async () => {
    const id = await served([sun, worker])
    const { rows } = await sheet(id, worker)
    const own = await personOf(town, worker)
    const verdicts = rows.flatMap(row => (row.id ? [{ ...row, id: row.id, level: 'good' as const }] : []))
    const only = (some: typeof verdicts) => some.map(({ id: one, minutes, level }) => ({ id: one, minutes, level }))
    expect(codeOf(await town.as(worker)(hours.confirm, { activity: id, rows: only(verdicts) }))).toBe('OWN_SERVICE')
    expectDone(
      await town.as(worker)(hours.confirm, { activity: id, rows: only(verdicts.filter(row => row.person !== own)) }),
    )
    await settleJobs(town)
    expect((await sheet(id)).reviewed).toBe(false)
    expectDone(await confirm(id, streetLead))
    await settleJobs(town)
    expect((await mine(worker))[0]).toMatchObject({ state: 'booked' })
  })

  it('the same time counts once, whichever activity is looked at first', async () => {
    begins = soon()
    const times = { startsAt: begins, endsAt: begins + 2 * hour }
    const [one, other] = [await publish({ node, by: worker }, times), await publish({ node, by: worker }, times)]
    goTo(begins)
    expectDone(await signIn(sun, one))
    goTo(begins + 30 * minute)
    expectDone(await signIn(sun, other))
    goTo(begins + 2 * hour)
    expectDone(await signOut(sun, one))
    expectDone(await signOut(sun, other))
    const row = (await sheet(other)).rows[0]
    expect(row?.flags).toContain('overlap')
    expect(row?.overlap).toBe(row?.minutes)
    expect(codeOf(await confirm(other, streetLead, { minutes: 60, reason: '都做了' }))).toBe('OVERLAPS')
    expectDone(await confirm(other))
    expectDone(await confirm(one))
    await settleJobs(town)
    const booked = (await mine(sun)).filter(({ activity }) => activity === one || activity === other)
    expect(booked.map(({ review }) => review?.minutes).sort()).toEqual([0, 120])
  })

  it('riders’ activities fill their own purse, and the station’s board', async () => {
    const station = 'pc.beiguan.c01.s01'
    begins = soon()
    const id = await publish(
      { node: station, by: keeper },
      { startsAt: begins, endsAt: begins + 2 * hour, counts: 'rider' },
    )
    goTo(begins)
    expectDone(await signIn(zhao, id))
    goTo(begins + 2 * hour)
    expectDone(await signOut(zhao, id))
    const before = (await purse(zhao)).purses[1]?.balance ?? 0
    expectDone(await confirm(id, worker))
    await settleJobs(town)
    expect((await purse(zhao)).purses[1]?.balance).toBe(before + 200)
    const board = expectDone(await town.as(zhao)(points.board, { node: station, purse: 'rider' }))
    expect(board.own).toMatchObject({ rank: 1, mine: true })
    expect(expectDone(await town.as(lin)(points.board, { node: station, purse: 'rider' })).rows[0]?.name).toBe('赵＊＊')
  })

  it('an objection is decided by a second person; what was booked is taken back and booked anew', async () => {
    const id = await served([lin])
    expectDone(await confirm(id, streetLead, { minutes: 60, reason: '有人说走得早' }))
    await settleJobs(town)
    const before = (await balance(lin)) ?? 0
    const [own] = await mine(lin)
    const object = (words: string) => town.as(lin)(hours.object, { id: own?.id ?? '', words })
    expect(codeOf(await object(' '))).toBe('WORDS_EMPTY')
    expectDone(await object('我一直在，扫完才走'))
    expect(codeOf(await object('再说一次'))).toBe('OBJECTED_ALREADY')
    const decide = (by: string, key?: string) =>
      town.as(by)(
        hours.decide,
        { id: own?.id ?? '', change: true, minutes: 120, level: 'good', reason: '问过带队的，在' },
        key,
      )
    expect(codeOf(await decide(streetLead))).toBe('OWN_REVIEW')
    const listed = expectDone(await town.as(streetLead)(hours.waiting, { node: 'pc.beiguan' })).objections
    expect(listed.find(one => one.id === own?.id)).toMatchObject({ mine: true, words: '我一直在，扫完才走' })
    expectDone(await decide(districtLead))
    expect(codeOf(await decide(worker))).toBe('NOT_OBJECTED')
    await settleJobs(town)
    expect(await balance(lin)).toBe(before + 100)
    const kinds = (await purse(lin)).entries.items.map(({ kind }) => kind).slice(0, 2)
    expect(kinds).toEqual(['award', 'reversal'])
    expect((await mine(lin))[0]).toMatchObject({
      review: { minutes: 120 },
      objection: { state: 'upheld', answer: '问过带队的，在' },
    })
  })
})
