/** Stars of riders: given from the book, once, explained; appealed against, and looked at by two. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { desk } from '../../src/contract/desk'
import { people } from '../../src/contract/people'
import { points } from '../../src/contract/points'
import { stars } from '../../src/contract/stars'
import { firstStarRule } from '../../src/contract/stars/rule'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { type PointsHand, pointsHand } from '../../tests/support/points'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [rider, other, worker, lead, district] = ['zhao-tiezhu', 'lin-yulan', 'li-wen', 'gao-jie', 'he-ming'] as const
const community = 'pc.beiguan.c01'

let town: Town
let hand: PointsHand
const goTo = (time: string) => town.clock.setOffset(Date.parse(time) - Date.now())
beforeAll(async () => {
  town = await openTown()
  hand = await pointsHand(town)
  await hand.forget()
  // two services on two days of the last quarter of 2026, and one that is taken back
  await hand.serve(rider, { purse: 'rider', day: '2026-10-08' })
  await hand.serve(rider, { purse: 'rider', day: '2026-11-08' })
  const entry = await hand.serve(rider, { purse: 'rider', day: '2026-11-09', minutes: 300 })
  expectDone(await town.as(worker)(points.reverse, { entry, reason: '没有到场' }))
  await settleJobs(town)
})
afterAll(() => town.close())

const mine = async (persona: string = rider) => expectDone(await town.as(persona)(stars.mine, {}))

describe('before any star', () => {
  it('tells what the quarter has come to so far and what each level takes', async () => {
    expect(await mine()).toMatchObject({
      soFar: { quarter: '2026Q4', until: '2026-12-31', level: 1, has: { points: 200, days: 2, services: 2 } },
      ruleSet: false,
      before: [],
    })
    expect((await mine()).soFar.takes).toEqual(firstStarRule.levels)
    expect((await mine()).now).toBeUndefined()
    expect(codeOf(await town.as(rider)(stars.appeal, { words: '少算了' }))).toBe('NO_STAR_YET')
  })
})

describe('at the beginning of a quarter', () => {
  it('stars are given once, a week in, so that the last services are reviewed', async () => {
    goTo('2027-01-07T02:00:00Z')
    await settleJobs(town)
    expect((await mine()).now).toBeUndefined()
    // reviewed late, and counted
    await hand.serve(rider, { purse: 'rider', day: '2026-12-31' })
    goTo('2027-01-08T02:00:00Z')
    for (let time = 0; time < 2; time += 1) await settleJobs(town)
    goTo('2027-01-08T04:00:00Z')
    await settleJobs(town)
    expect((await mine()).now).toMatchObject({
      quarter: '2027Q1',
      until: '2027-04-07',
      level: 1,
      had: { points: 300, days: 3, services: 3 },
      took: firstStarRule.levels,
    })
    expect(rowsOf(town, 'stars')).toHaveLength(1)
    expect((await mine(other)).now).toBeUndefined()
  })

  it('what is taken back later changes no star within its time', async () => {
    const entry = rowsOf(town, 'pointEntries').find(({ day }) => day === '2026-12-31')?._id
    expectDone(await town.as(worker)(points.reverse, { entry: String(entry), reason: '记重了' }))
    await settleJobs(town)
    expect((await mine()).now).toMatchObject({ level: 1, had: { services: 3 } })
  })
})

describe('an appeal', () => {
  const id = () => String(rowsOf(town, 'starAppeals')[0]?._id)
  it('is made once for a quarter and waits on the desk of the home community', async () => {
    const key = randomUUID()
    const appeal = () => town.as(rider)(stars.appeal, { words: '十一月那次我到场了' }, key)
    const { trips, result } = await databaseTrips(town, appeal)
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(await appeal())
    expect(codeOf(await town.as(rider)(stars.appeal, { words: '再说一次' }))).toBe('APPEAL_MADE')
    expect((await mine()).appeal).toMatchObject({ state: 'open', words: '十一月那次我到场了' })
    const { matters } = expectDone(await town.as(worker)(desk.waiting, { node: community }))
    expect(matters.find(({ matter }) => matter === 'stars')).toMatchObject({ count: 1 })
    const { items } = expectDone(await town.as(lead)(stars.appeals, { node: 'pc.beiguan' }))
    expect(items).toMatchObject([{ name: '赵铁柱', level: 1, mine: true, had: { services: 3 } }])
  })

  it('is not for strangers to decide, and no level goes down', async () => {
    const decide = (who: string, level: number) =>
      town.as(who)(stars.decide, { appeal: id(), level, reason: '看过签到表' })
    expect(codeOf(await decide(rider, 2))).toBe('FORBIDDEN')
    expect(codeOf(await decide(district, 2))).toBe('FORBIDDEN')
    expect(codeOf(await decide(worker, 0))).toBe('STAR_LOWER')
    expect(codeOf(await decide(worker, 6))).toBe('BAD_INPUT')
    expect(codeOf(await town.as(worker)(stars.decide, { appeal: 'nobody', level: 1, reason: '看过' }))).toBe(
      'APPEAL_NOT_FOUND',
    )
    expect(codeOf(await town.as(rider)(stars.object, { words: '不服' }))).toBe('APPEAL_NOT_DECIDED')
  })

  it('is decided once by one of two, and looked at again by somebody else', async () => {
    const decide = (who: string, level: number, key: string = randomUUID()) =>
      town.as(who)(stars.decide, { appeal: id(), level, reason: '看过签到表' }, key)
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => decide(worker, 2, key))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(await decide(worker, 2, key))
    expect(codeOf(await decide(lead, 3))).toBe('APPEAL_DECIDED')
    expect((await mine()).now).toMatchObject({ level: 2, changed: { reason: '看过签到表' } })
    expectDone(await town.as(rider)(stars.object, { words: '应该是三星' }))
    expect(codeOf(await town.as(rider)(stars.object, { words: '再来' }))).toBe('APPEAL_NOT_DECIDED')
    expect(codeOf(await decide(worker, 3))).toBe('APPEAL_SAME_JUDGE')
    expect(codeOf(await decide(lead, 1))).toBe('STAR_LOWER')
    const both = await Promise.all([decide(lead, 3), decide(lead, 3)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await mine()).toMatchObject({ now: { level: 3 }, appeal: { state: 'final', second: { level: 3 } } })
    // nothing was overwritten
    expect(rowsOf(town, 'stars').map(({ version, level }) => [version, level])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })

  it('needs a home, and comes in time', async () => {
    goTo('2026-12-01T02:00:00Z')
    await hand.serve('sun-xiaomei', { purse: 'rider', day: '2027-01-20', at: Date.parse('2027-01-20T02:00:00Z') })
    await hand.serve('wang-lvshi', { purse: 'rider', day: '2027-01-20', at: Date.parse('2027-01-20T02:00:00Z') })
    goTo('2027-04-08T02:00:00Z')
    for (let time = 0; time < 2; time += 1) await settleJobs(town)
    expect((await mine('sun-xiaomei')).now).toMatchObject({ quarter: '2027Q2', level: 0 })
    expect(codeOf(await town.as('wang-lvshi')(stars.appeal, { words: '少算了' }))).toBe('NO_HOME')
    goTo('2027-05-30T02:00:00Z')
    expect(codeOf(await town.as('sun-xiaomei')(stars.appeal, { words: '少算了' }))).toBe('APPEAL_LATE')
    const { now, before } = await mine()
    expect(now).toBeUndefined()
    expect(before).toMatchObject([{ quarter: '2027Q1', level: 3 }])
  })
})

describe('rules', () => {
  it('begin with the next quarter at the earliest, in order, and judge what is done from then on', async () => {
    const [one, ...rest] = firstStarRule.levels
    const easy = [{ points: 0, days: 1, services: 1 }, ...rest]
    const set = (from: string, levels = easy) =>
      town.as(district)(stars.setRule, { rule: { from, levels }, reason: '试行' })
    expect(codeOf(await set('2027Q2'))).toBe('STAR_RULE_BEGUN')
    expect(codeOf(await set('2027Q3', [...rest, one ?? easy[0]].filter(Boolean) as typeof easy))).toBe(
      'STAR_RULE_ORDER',
    )
    expectDone(await set('2027Q3'))
    const found = expectDone(await town.as(district)(stars.rules, {}))
    expect(found).toMatchObject({ now: firstStarRule, set: [{ rule: { from: '2027Q3' }, by: '何明' }] })
    goTo('2027-07-15T02:00:00Z')
    expect((await mine()).soFar.takes).toEqual(easy)
    expect((await mine()).ruleSet).toBe(true)
  })
})

describe('leaving', () => {
  it('takes along what was written; stars stay and name nobody', async () => {
    const person = await hand.personOf(rider)
    const { sections } = expectDone(await town.as(rider)(people.exportMine, {}))
    expect(JSON.stringify(sections.find(({ title }) => title === '小哥星级')?.rows)).toContain('十一月那次我到场了')
    expectDone(await town.as(rider)(people.deleteMe, { confirm: '删除' }))
    await settleJobs(town)
    expect(rowsOf(town, 'starAppeals').filter(row => row.person === person)).toEqual([])
    expect(rowsOf(town, 'stars').filter(row => row.person === person)).toHaveLength(3)
  })
})
