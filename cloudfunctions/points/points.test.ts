/** Points as people and staff meet them: one's own book, giving, boards, corrections, rules, frozen purses, leaving. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { monthAfter, monthOf } from '../../src/contract/months'
import { people } from '../../src/contract/people'
import { points } from '../../src/contract/points'
import { firstRule } from '../../src/contract/points/rule'
import { dayOf } from '../../src/contract/shanghai'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import { ownCodes } from '../../tests/support/own-codes'
import { type PointsHand, pointsHand } from '../../tests/support/points'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [lin, sun, zhao, worker, lead, district] = [
  'lin-yulan',
  'sun-xiaomei',
  'zhao-tiezhu',
  'li-wen',
  'gao-jie',
  'he-ming',
] as const
const node = 'pc.beiguan.c01.s01'
const day = 86_400_000

let town: Town
let hand: PointsHand
const { shownBy, wait } = ownCodes(() => town)
beforeAll(async () => {
  town = await openTown()
  hand = await pointsHand(town)
  await hand.forget()
})
afterAll(() => town.close())

const book = async (persona: string, purse: 'volunteer' | 'rider' = 'volunteer') => {
  const found = expectDone(await town.as(persona)(points.mine, { purse }))
  return { ...found, own: found.purses.find(one => one.purse === purse) }
}
const board = async (persona: string, at: string = node, month?: string) =>
  expectDone(await town.as(persona)(points.board, { node: at, purse: 'volunteer', ...(month && { month }) }))

describe('one’s own book', () => {
  it('tells each entry with its formula, and what lapses next', async () => {
    await hand.serve(lin, { minutes: 150, title: '送饭上门' })
    const { own, entries, rule, ruleSet, onBoards } = await book(lin)
    expect(own).toMatchObject({ balance: 250, debt: 0, honour: 0, frozen: false, lapsing: { points: 250 } })
    expect(entries.items[0]).toMatchObject({
      kind: 'award',
      title: '送饭上门',
      points: 250,
      after: 250,
      earned: { minutes: 150, minutesCounted: 150, perHour: 100, percent: 100, level: 'good', capped: false },
      ruleFrom: firstRule.from,
    })
    expect({ rule, ruleSet, onBoards }).toEqual({ rule: firstRule, ruleSet: false, onBoards: true })
  })

  it('keeps residents’ and riders’ points apart', async () => {
    await hand.serve(zhao, { purse: 'rider' })
    expect((await book(zhao, 'rider')).own).toMatchObject({ balance: 100 })
    expect((await book(zhao)).own).toMatchObject({ balance: 0 })
    expect((await book(zhao)).entries.items).toEqual([])
  })

  it('comes in pages without leaving anything out', async () => {
    for (let before = 1; before <= 32; before += 1)
      await hand.serve('ma-jianguo', { day: dayOf(Date.now() - before * day), minutes: 15 })
    const first = await book('ma-jianguo')
    expect(first.entries.items).toHaveLength(30)
    const more = expectDone(
      await town.as('ma-jianguo')(points.mine, { purse: 'volunteer', after: first.entries.next ?? '' }),
    )
    const ids = [...first.entries.items, ...more.entries.items].map(({ id }) => id)
    expect([new Set(ids).size, more.entries.next]).toEqual([32, undefined])
  })
})

describe('the statement of a month', () => {
  const month = monthOf(Date.now())
  it('opens where the month before closed, sums up each service, and tells the ranks', async () => {
    const last = monthAfter(month, -1)
    const at = Date.parse(`${last}-10T04:00:00Z`)
    await hand.serve(sun, { at, minutes: 120, title: '陪诊' })
    await hand.serve(sun, { minutes: 60, title: '陪诊' })
    await hand.serve(sun, { minutes: 45, title: '陪诊' })
    await hand.pay(sun, 50)
    const before = expectDone(await town.as(sun)(points.statement, { purse: 'volunteer', month: last }))
    expect(before).toMatchObject({ opening: 0, closing: 200, lines: [{ title: '陪诊', times: 1, points: 200 }] })
    expect(before.ranks[0]).toMatchObject({ node, place: '北关小哥驿站', rank: 1, points: 200 })
    const now = expectDone(await town.as(sun)(points.statement, { purse: 'volunteer', month }))
    expect(now).toMatchObject({
      opening: 200,
      closing: 325,
      lines: [
        { kind: 'award', title: '陪诊', times: 2, minutes: 105, points: 175 },
        { kind: 'spend', title: '毛巾', times: 1, minutes: 0, points: -50 },
      ],
    })
    expect(now.ranks.map(rank => rank.node)).toEqual([node, 'pc.beiguan.c01', 'pc.beiguan', 'pc'])
  })

  it('of a month without anything is empty, and its months are months', async () => {
    expect(expectDone(await town.as(sun)(points.statement, { purse: 'rider', month }))).toMatchObject({
      opening: 0,
      closing: 0,
      lines: [],
      ranks: [],
    })
    expect(codeOf(await town.as(sun)(points.statement, { purse: 'rider', month: '2026-13' }))).toBe('BAD_INPUT')
  })
})

describe('boards', () => {
  it('share ranks, mask names, show the reader’s own place wherever it is', async () => {
    const at = 'pc.xinhua.c01.s01'
    for (const persona of [lin, sun]) await hand.serve(persona, { node: at, minutes: 120, day: '2026-03-02' })
    await hand.serve(zhao, { node: at, day: '2026-03-03' })
    const seen = await board(zhao, at, '2026-03')
    expect(seen).toMatchObject({ place: '新华小哥驿站', month: '2026-03', people: 3, member: true, onBoards: true })
    expect(seen.rows.map(({ rank, points: count }) => [rank, count])).toEqual([
      [1, 200],
      [1, 200],
      [3, 100],
    ])
    expect(seen.rows.map(({ name }) => name).sort()).toEqual(['孙＊＊', '林＊＊', '赵铁柱'].sort())
    expect(seen.own).toMatchObject({ rank: 3, mine: true })
    expect(seen.places.map(({ place }) => place)).toEqual(['平城区', '新华街街道', '新华社区', '新华小哥驿站'])
    const outside = await board('chen-xinlai', at)
    expect(outside).toMatchObject({ member: false, people: 3 })
    expect(outside.own).toBeUndefined()
  })

  it('of a place that there is not are refused, of one without points are empty', async () => {
    expect(codeOf(await town.as(lin)(points.board, { node: 'pc.nowhere', purse: 'volunteer' }))).toBe('PLACE_NOT_FOUND')
    expect(await board(lin, 'pc.xinhua.c02')).toMatchObject({ people: 0, rows: [] })
  })

  it('leave out who does not wish to stand there, also for what comes later, and take them back', async () => {
    const at = 'pc.beiguan.c02.s01'
    await hand.serve(sun, { node: at, day: '2026-04-02' })
    await hand.serve(lin, { node: at, day: '2026-04-02' })
    const key = randomUUID()
    for (let time = 0; time < 2; time += 1) expectDone(await town.as(sun)(points.showOnBoards, { on: false }, key))
    await settleJobs(town)
    await hand.serve(sun, { node: at, day: '2026-04-03' })
    expect(await board(sun, at)).toMatchObject({ people: 1, onBoards: false })
    expect((await board(sun, at)).own).toBeUndefined()
    expect((await board(lin, at)).rows).toHaveLength(1)
    expectDone(await town.as(sun)(points.showOnBoards, { on: true }))
    await settleJobs(town)
    expect((await board(sun, at)).own).toMatchObject({ rank: 1, points: 200 })
    expect((await board(sun, at)).people).toBe(2)
  })

  it('come out right when people change their mind while points come in', async () => {
    const at = 'pc.beiguan.c01.s02'
    await Promise.all([
      ...['02', '03', '04'].map(date => hand.serve(lin, { node: at, day: `2026-05-${date}`, minutes: 15 })),
      ...[false, true, false].map(async on => expectDone(await town.as(lin)(points.showOnBoards, { on }))),
      settleJobs(town),
    ])
    expectDone(await town.as(lin)(points.showOnBoards, { on: true }))
    await settleJobs(town)
    expect(await board(lin, at)).toMatchObject({ people: 1, own: { rank: 1, points: 75 } })
    expect(await town.runTask('points.rebuildBoards')).toMatchObject({ ok: true })
    const mended = JSON.stringify(await town.runTask('points.rebuildBoards'))
    expect(mended).toMatch(/standings[^\d]+0[^\d]+boards[^\d]+0/)
  })
})

describe('correcting', () => {
  it('takes an award back once, however often it is asked; what was spent is owed and settled by the next award', async () => {
    const who = 'wang-lvshi'
    const entry = await hand.serve(who, { title: '记重了' })
    await hand.pay(who, 80)
    const key = randomUUID()
    const take = () => town.as(worker)(points.reverse, { entry, reason: '记重了' }, key)
    const { trips, result } = await databaseTrips(town, take)
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(await take())
    await settleJobs(town)
    expect((await book(who)).own).toMatchObject({ balance: 0, debt: 80 })
    expect((await book(who)).entries.items[0]).toMatchObject({ kind: 'reversal', points: -100, reason: '记重了' })
    expect(codeOf(await town.as(worker)(points.reverse, { entry, reason: '再来' }))).toBe('ENTRY_REVERSED')
    await hand.serve(who, { day: dayOf(Date.now() - day) })
    expect((await book(who)).own).toMatchObject({ balance: 20, debt: 0 })
    const { items } = expectDone(await town.as(lead)(points.awards, { node: 'pc.beiguan' }))
    expect(items.find(({ id }) => id === entry)).toMatchObject({ name: '王＊＊', reversed: true })
  })

  it('of two who take it back at once, it goes once', async () => {
    const entry = await hand.serve('gao-jie', { day: '2026-02-02' })
    const both = await Promise.all(
      [worker, district].map(who => town.as(who)(points.reverse, { entry, reason: '记重了' })),
    )
    expect(both.some(({ ok }) => ok)).toBe(true)
    await settleJobs(town)
    expect(rowsOf(town, 'pointEntries').filter(({ reverses }) => reverses === entry)).toHaveLength(1)
  })

  it('is not for one’s own, for what is no award, for strangers or another community', async () => {
    const own = await hand.serve(worker)
    expect(codeOf(await town.as(worker)(points.reverse, { entry: own, reason: '试试' }))).toBe('OWN_ENTRY')
    const paid = await hand.pay(worker, 10)
    expect(codeOf(await town.as(lead)(points.reverse, { entry: paid, reason: '试试' }))).toBe('ENTRY_NOT_FOUND')
    expect(codeOf(await town.as(lin)(points.reverse, { entry: own, reason: '试试' }))).toBe('FORBIDDEN')
    const far = await hand.serve(lin, { node: 'pc.xinhua.c01.s01', day: '2026-01-05' })
    expect(codeOf(await town.as(worker)(points.reverse, { entry: far, reason: '试试' }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(worker)(points.reverse, { entry: 'nothing', reason: '试试' }))).toBe('ENTRY_NOT_FOUND')
  })
})

describe('purses that do not add up', () => {
  it('are frozen by the check, wait on the desk, and open again as their entries say', async () => {
    await hand.spoil(zhao, 'rider')
    expect(await town.runTask('points.verifyLedger')).toMatchObject({ ok: true })
    expect((await book(zhao, 'rider')).own).toMatchObject({ frozen: true })
    const { purses } = expectDone(await town.as(district)(points.frozen, {}))
    expect(purses).toMatchObject([{ name: '赵铁柱', purse: 'rider', sum: 100 }])
    const account = purses[0]?.account ?? ''
    const key = randomUUID()
    const thaw = () => town.as(district)(points.thaw, { account, reason: '按明细对过了' }, key)
    expect(expectDone(await thaw())).toEqual({ balance: 100 })
    expect(expectDone(await thaw())).toEqual({ balance: 100 })
    expect((await book(zhao, 'rider')).own).toMatchObject({ frozen: false, balance: 100, honour: 0 })
    expect(codeOf(await town.as(district)(points.thaw, { account, reason: '再来' }))).toBe('PURSE_NOT_FROZEN')
    expect(codeOf(await town.as(lead)(points.frozen, {}))).toBe('FORBIDDEN')
  })
})

describe('rules and giving', () => {
  const tomorrow = () => dayOf(Date.now() + day)
  const giving = { yearMost: 500, peopleMost: 1 }
  it('begin tomorrow at the earliest, with levels in order, and are replaced until they have begun', async () => {
    const set = (rule: typeof firstRule) =>
      town.as(district)(points.setRule, { purse: 'volunteer', rule, reason: '试行' })
    expect(codeOf(await set({ ...firstRule, from: dayOf(Date.now()) }))).toBe('RULE_BEGUN')
    const percents = { ...firstRule.percents, good: 130 }
    expect(codeOf(await set({ ...firstRule, from: tomorrow(), percents }))).toBe('RULE_LEVELS')
    expectDone(await set({ ...firstRule, from: tomorrow(), perHour: 200 }))
    expectDone(await set({ ...firstRule, from: tomorrow(), giving }))
    const { now, set: all } = expectDone(await town.as(district)(points.rules, { purse: 'volunteer' }))
    expect(now).toEqual(firstRule)
    expect(all).toMatchObject([{ rule: { from: tomorrow(), perHour: 100 }, by: '何明', reason: '试行' }])
  })

  it('before the rule allows it nothing is given', async () => {
    const scene = await shownBy(sun)
    expect(codeOf(await town.as(lin)(points.give, { purse: 'volunteer', points: 10, scene }))).toBe('GIVING_CLOSED')
  })

  it('is once for a code and a key, within the year’s limits, and arrives with the time it had', async () => {
    wait(2 * day)
    const [before, received] = [(await book(lin)).own?.balance ?? 0, (await book(sun)).own?.balance ?? 0]
    const scene = await shownBy(sun)
    const key = randomUUID()
    const give = () => town.as(lin)(points.give, { purse: 'volunteer', points: 100, scene }, key)
    const { trips, result } = await databaseTrips(town, give)
    expect(expectDone(result)).toEqual({ balance: before - 100 })
    expect(trips).toBeLessThanOrEqual(12)
    expect(expectDone(await give())).toEqual({ balance: before - 100 })
    await settleJobs(town)
    await settleJobs(town)
    expect((await book(sun)).own?.balance).toBe(received + 100)
    expect((await book(sun)).entries.items[0]).toMatchObject({ kind: 'received', points: 100 })
    const again = { purse: 'volunteer', points: 100, scene } as const
    expect(codeOf(await town.as(lin)(points.give, again))).toBe('PERSON_CODE_USED')
    const own = { ...again, scene: await shownBy(lin) }
    expect(codeOf(await town.as(lin)(points.give, own))).toBe('GIVING_SELF')
    const other = { ...again, scene: await shownBy(zhao) }
    expect(codeOf(await town.as(lin)(points.give, other))).toBe('GIVING_PEOPLE')
    const more = { ...again, points: 450, scene: await shownBy(sun) }
    expect(await town.as(lin)(points.give, more)).toMatchObject({
      error: { code: 'GIVING_LIMIT', detail: { left: 400 } },
    })
    const poor = { ...again, points: 300, scene: await shownBy(lin) }
    expect(codeOf(await town.as('he-ming')(points.give, poor))).toBe('TOO_FEW_POINTS')
  })
})

describe('leaving', () => {
  it('takes the rest of the points by an entry; the book stays, boards show nobody', async () => {
    const person = await hand.personOf(zhao)
    const { sections } = expectDone(await town.as(zhao)(people.exportMine, {}))
    expect(JSON.stringify(sections.find(({ title }) => title === '积分')?.rows)).toContain('清扫楼道')
    expectDone(await town.as(zhao)(people.deleteMe, { confirm: '删除' }))
    await settleJobs(town)
    const own = rowsOf(town, 'pointEntries').filter(row => row.person === person)
    expect(own.filter(({ kind }) => kind === 'closed')).toHaveLength(2)
    for (const purse of rowsOf(town, 'purses').filter(row => row.person === person)) expect(purse.lots).toEqual([])
    const shown = rowsOf(town, 'standings').filter(row => row.person === person && row.shown)
    expect(shown).toEqual([])
    expect(JSON.stringify((await board(lin)).rows)).not.toContain('赵')
  })
})

describe('time', () => {
  const atOffset = (at: number) => wait(at - Date.now() - (town.clock.now() - Date.now()))
  it('tells before points lapse and when a month is over, once, to those who allowed it', async () => {
    await allow(town, sun, 'pointsStatement')
    atOffset(Date.parse('2026-12-01T02:00:00Z'))
    await settleJobs(town)
    await settleJobs(town)
    const sent = () => town.inbox.messages.filter(({ openid }) => openid === openidOf(sun))
    expect(JSON.stringify(sent())).toContain('11月志愿积分账单')
    expect(sent()).toHaveLength(1)
    atOffset(Date.parse('2027-12-05T02:00:00Z'))
    await allow(town, sun, 'pointsLapse')
    await settleJobs(town)
    expect(JSON.stringify(sent())).toContain('分快到期')
    expect(sent()).toHaveLength(2)
  })

  it('lapses what has lapsed, by an entry', async () => {
    const before = (await book(sun)).own
    expect(before?.balance).toBeGreaterThan(0)
    atOffset(Date.parse('2028-01-01T02:00:00Z'))
    expect((await book(sun)).own?.balance).toBe(0)
    await settleJobs(town)
    const { own, entries } = await book(sun)
    expect(own).toMatchObject({ balance: 0 })
    expect(entries.items[0]).toMatchObject({ kind: 'lapse', points: -(before?.balance ?? 0) })
    expect(await town.runTask('points.verifyLedger')).toMatchObject({ ok: true })
    expect(expectDone(await town.as(district)(points.frozen, {})).purses).toEqual([])
  })
})
