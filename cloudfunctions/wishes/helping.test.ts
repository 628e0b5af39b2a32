/** Taking on a wish: races, limits, groups, numbers, time, thanks, and people who leave. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { wishDefaults, wishes } from '../../src/contract/wishes'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { openWall, taken, wallOf } from '../../tests/support/wishes'

const day = 86_400_000
const [keeper, worker, lin, zhao, sun] = ['ma-jianguo', 'li-wen', 'lin-yulan', 'zhao-tiezhu', 'sun-xiaomei'] as const

let wall: ReturnType<typeof wallOf>
let town: Town
beforeAll(async () => {
  town = await openWall()
  wall = wallOf(town)
})
afterEach(async () => {
  town.clock.setOffset(0)
  await wall.settleAll()
})
afterAll(() => town.close())

const claim = (persona: string, id: string, sharePhone = false, key: string = randomUUID()) =>
  town.as(persona)(wishes.claim, { id, sharePhone }, key)
const stateOf = async (id: string, persona: string = lin) => (await wall.read(id, persona)).wish.state
const later = (days: number) => town.clock.setOffset(days * day)
const told = (before: number, persona: string) =>
  town.inbox.messages.slice(before).filter(({ openid }) => openid === openidOf(persona))
async function allowed(persona: string, times: number) {
  for (let more = 0; more < times; more += 1) await allow(town, persona, 'wishNews')
}

describe('a claim', () => {
  it('of two at once: exactly one gets it, and the author hears of one', async () => {
    await allowed(lin, 2)
    const id = await wall.open(lin)
    await settleJobs(town)
    const before = town.inbox.messages.length
    const codes = (await Promise.all([claim(zhao, id), claim(sun, id)])).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'WISH_TAKEN'])
    expect(await stateOf(id)).toBe('claimed')
    await settleJobs(town)
    expect(told(before, lin)).toHaveLength(1)
    expect(JSON.stringify(told(before, lin))).toContain('有人接了')
  })

  it('counts once, however often the phone retries, within eight trips', async () => {
    const id = await wall.open(lin)
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => claim(zhao, id, false, key))
    expect(trips).toBeLessThanOrEqual(8)
    expect(expectDone(result).full).toBe(true)
    expect(expectDone(await claim(zhao, id, false, key)).full).toBe(true)
    expect((await wall.read(id, lin)).wish.helpers).toBe(1)
    expect(codeOf(await claim(zhao, id))).toBe('ALREADY_HELPING')
  })

  it('is not for one’s own wish, nor for one that is not on the wall', async () => {
    const id = await wall.open(lin)
    expect(codeOf(await claim(lin, id))).toBe('OWN_WISH')
    expect(codeOf(await claim(zhao, await wall.make(lin)))).toBe('WISH_NOT_FOUND')
    expect(codeOf(await claim(zhao, 'nowhere'))).toBe('WISH_NOT_FOUND')
    expect(codeOf(await claim('chen-xinlai', id))).toBe('CONSENT_REQUIRED')
  })

  it('is one of three at most, also when two are pressed at once', async () => {
    const ids = [await wall.open(lin), await wall.open(lin), await wall.open(lin), await wall.open(lin)] as const
    for (const id of ids.slice(0, 2)) expectDone(await claim(zhao, id))
    const codes = (await Promise.all([claim(zhao, ids[2]), claim(zhao, ids[3])])).map(codeOf)
    expect([...codes].sort()).toEqual(['DONE', 'TOO_MANY_CLAIMS'])
    expectDone(await town.as(zhao)(wishes.unclaim, { id: ids[0], why: 'far' }))
    expect(await stateOf(ids[0])).toBe('open')
    expect((await wall.read(ids[0], lin)).inside?.left).toBe('far')
    expectDone(await claim(zhao, ids[0]))
    expectDone(await town.as(zhao)(wishes.done, { id: ids[0] }))
    const free = codes[0] === 'DONE' ? ids[3] : ids[2]
    expectDone(await claim(zhao, free))
  })

  it('can be let go by whoever made it, once', async () => {
    const id = await taken(town)
    const drop = (persona: string) => town.as(persona)(wishes.unclaim, { id, why: 'time' })
    expect(codeOf(await drop(sun))).toBe('NOT_HELPING')
    const { trips, result } = await databaseTrips(town, () => drop(zhao))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expect(codeOf(await drop(zhao))).toBe('NOT_HELPING')
    expectDone(await claim(sun, id))
  })

  it('of a group is complete when all have come; more at once do not get in', async () => {
    const id = await wall.open(lin, { wanted: 2 })
    expect(expectDone(await claim(zhao, id)).full).toBe(false)
    expect(await wall.ids('open')).toContain(id)
    const codes = (await Promise.all([claim(sun, id), claim(worker, id), claim(keeper, id)])).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'WISH_TAKEN', 'WISH_TAKEN'])
    expect(await wall.ids('claimed')).toContain(id)
    expect((await wall.read(id, lin)).inside?.helpers).toHaveLength(2)
    expectDone(await town.as(zhao)(wishes.unclaim, { id, why: 'time' }))
    expect(await stateOf(id)).toBe('open')
  })
})

describe('names and numbers', () => {
  it('are seen by author and helper of each other, the number only where its owner agreed', async () => {
    await wall.givePhone(lin, '13900001111')
    await wall.givePhone(zhao, '13900002222')
    const shy = await taken(town)
    expect((await wall.read(shy, zhao)).inside?.author).toEqual({ name: '林玉兰', you: false })
    expect((await wall.read(shy, lin)).inside?.helpers).toEqual([{ name: '赵铁柱', you: false }])
    const both = await wall.open(lin, { sharePhone: true })
    expect((await wall.read(both, zhao)).inside).toBeUndefined()
    expectDone(await claim(zhao, both, true))
    expect((await wall.read(both, zhao)).inside?.author.phone).toBe('13900001111')
    expect((await wall.read(both, lin)).inside?.helpers).toEqual([{ name: '赵铁柱', phone: '13900002222', you: false }])
    const others = [await wall.read(both, sun), await wall.wall('claimed')]
    expect(JSON.stringify(others)).not.toMatch(/赵铁柱|林玉兰|1390000/)
    expectDone(await town.as(zhao)(wishes.done, { id: both }))
    expectDone(await town.as(lin)(wishes.confirm, { id: both, done: true }))
    expect(JSON.stringify(await wall.read(both, zhao))).not.toContain('1390000')
  })
})

describe('the end of it', () => {
  it('办好了, yes, thanks: on the wall once staff have read them', async () => {
    await allowed(lin, 2)
    const id = await taken(town)
    await settleJobs(town)
    const before = town.inbox.messages.length
    expect(codeOf(await town.as(sun)(wishes.done, { id }))).toBe('NOT_HELPING')
    expect(codeOf(await town.as(lin)(wishes.confirm, { id, done: true }))).toBe('WISH_NOT_DONE')
    const said = await databaseTrips(town, () => town.as(zhao)(wishes.done, { id }))
    expectDone(said.result)
    expectDone(await town.as(zhao)(wishes.done, { id }))
    await settleJobs(town)
    expect(told(before, lin)).toHaveLength(1)
    const yes = await databaseTrips(town, () => town.as(lin)(wishes.confirm, { id, done: true }))
    expectDone(yes.result)
    expect(codeOf(await town.as(lin)(wishes.confirm, { id, done: true }))).toBe('WISH_MOVED_ON')
    const thank = (words: string) => town.as(lin)(wishes.thank, { id, words })
    expect(codeOf(await thank(' '))).toBe('WISH_EMPTY')
    const thanks = await databaseTrips(town, () => thank('谢谢小赵，电话13800138000'))
    expect(expectDone(thanks.result).masked).toBe(true)
    expect(codeOf(await thank('再谢一次'))).toBe('THANKS_GIVEN')
    expect((await wall.wall('done')).items.find(row => row.id === id)?.thanks).toBeUndefined()
    const hide = { kind: 'refuse', why: '别写姓名' } as const
    expectDone(await town.as(keeper)(wishes.screenThanks, { id, verdict: hide }))
    expect((await wall.read(id, lin)).inside?.thanks).toMatchObject({ state: 'hidden', because: '别写姓名' })
    expectDone(await thank('谢谢这位小哥'))
    const screened = await databaseTrips(town, () =>
      town.as(keeper)(wishes.screenThanks, { id, verdict: { kind: 'release' } }),
    )
    expectDone(screened.result)
    expect((await wall.wall('done')).items.find(row => row.id === id)?.thanks).toBe('谢谢这位小哥')
    for (const { trips } of [said, yes, thanks, screened]) expect(trips).toBeLessThanOrEqual(8)
  })

  it('no, not yet: the helper hears of it, and the time runs anew', async () => {
    await allowed(zhao, 3)
    const id = await taken(town)
    expectDone(await town.as(zhao)(wishes.done, { id }))
    later(10)
    const before = town.inbox.messages.length
    expectDone(await town.as(lin)(wishes.confirm, { id, done: false }))
    await settleJobs(town)
    expect(JSON.stringify(told(before, zhao))).toContain('还差一点')
    later(22)
    await settleJobs(town)
    expect(await stateOf(id)).toBe('claimed')
    later(32)
    await settleJobs(town)
    expect(await stateOf(id)).toBe('open')
  })

  it('is confirmed by staff for an author who does not answer, after seven days', async () => {
    const id = await taken(town)
    expectDone(await town.as(zhao)(wishes.done, { id }))
    const settle = () => town.as(keeper)(wishes.settle, { id })
    expect(codeOf(await settle())).toBe('CONFIRM_LATER')
    const onDesk = async () =>
      expectDone(await town.as(worker)(wishes.desk, { node: 'pc.beiguan.c01', list: 'confirm' })).items
    expect((await onDesk()).map(row => row.id)).toEqual([id])
    later(7.1)
    const { trips, result } = await databaseTrips(town, settle)
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expect(await stateOf(id)).toBe('fulfilled')
    expect(await onDesk()).toEqual([])
  })
})

describe('time', () => {
  it('raises a wish that nobody takes on after a week, and takes it down after two months', async () => {
    await allowed(lin, 3)
    const old = await wall.open(lin)
    await settleJobs(town)
    later(7.1)
    await settleJobs(town)
    const newer = await wall.open(lin)
    const { items } = await wall.wall('open')
    expect(items.slice(0, 2).map(({ id, raised }) => [id, raised])).toEqual([
      [old, true],
      [newer, false],
    ])
    const raised = expectDone(await town.as(worker)(wishes.desk, { node: 'pc.beiguan.c01', list: 'raised' })).items
    expect(raised.map(row => row.id)).toEqual([old])
    for (const days of [14, 21, 28, 35, 42, 49, 56]) {
      later(days + 0.2)
      await settleJobs(town)
    }
    expect(await stateOf(old)).toBe('open')
    const before = town.inbox.messages.length
    later(60.2)
    await settleJobs(town)
    expect(await stateOf(old)).toBe('expired')
    expect(JSON.stringify(told(before, lin))).toContain('到期了')
    expect(codeOf(await claim(zhao, old))).toBe('WISH_MOVED_ON')
  })

  it('reminds of a claim after two weeks and gives it to others after three; whoever has done it hears nothing', async () => {
    await allowed(zhao, 3)
    const [slow, done] = [await taken(town), await taken(town)]
    await settleJobs(town)
    expectDone(await town.as(zhao)(wishes.done, { id: done }))
    const before = town.inbox.messages.length
    later(14.1)
    await settleJobs(town)
    await settleJobs(town)
    expect(told(before, zhao)).toHaveLength(1)
    expect(JSON.stringify(told(before, zhao))).toContain('还没办好')
    later(21.1)
    await settleJobs(town)
    expect(await stateOf(slow)).toBe('open')
    expect(await stateOf(done)).toBe('claimed')
    expect((await wall.read(slow, lin)).wish).toMatchObject({ helpers: 0, raised: false })
    expect(JSON.stringify(told(before, zhao))).toContain('退回墙上')
  })

  it('a new claim of the same person is not ended by the old one’s time', async () => {
    const id = await taken(town)
    await settleJobs(town)
    expectDone(await town.as(zhao)(wishes.unclaim, { id, why: 'time' }))
    later(10)
    expectDone(await claim(zhao, id))
    later(22)
    await settleJobs(town)
    expect(await stateOf(id)).toBe('claimed')
  })
})

it('my wishes and my claims come in one answer', async () => {
  const [own, helped] = [await wall.make(zhao), await taken(town)]
  const mine = expectDone(await town.as(zhao)(wishes.mine, {}))
  expect(mine.wishes.map(row => row.id)).toContain(own)
  expect(mine.claims.map(row => row.id)).toContain(helped)
  expect(codeOf(await town.as('chen-xinlai')(wishes.mine, {}))).toBe('CONSENT_REQUIRED')
})

it('a wall of many is read page by page, nothing twice', async () => {
  for (const persona of [lin, zhao, sun, worker, 'wang-lvshi'])
    for (let made = 0; made < wishDefaults.wishesMost; made += 1) await wall.open(persona)
  const first = await wall.wall('open')
  const second = await wall.wall('open', first.next)
  const ids = [...first.items, ...second.items].map(row => row.id)
  expect(first.items).toHaveLength(20)
  expect(new Set(ids).size).toBe(ids.length)
  expect(first.counts.open).toBe(ids.length)
  expect(codeOf(await town.as(lin)(wishes.wall, { node: 'pc.nowhere', list: 'open' }))).toBe('PLACE_NOT_FOUND')
  expect(expectDone(await town.as(lin)(wishes.wall, { node: 'pc.xinhua', list: 'open' })).items).toEqual([])
})

it('whoever leaves: open wishes end, claims go back, what is fulfilled loses the way back', async () => {
  const open = await wall.open(sun)
  const unseen = await wall.make(sun)
  const helped = await wall.open(lin)
  expectDone(await claim(sun, helped))
  const fulfilled = await wall.open(sun, { named: true })
  const helpedOnce = await wall.open(lin)
  expectDone(await claim(sun, helpedOnce))
  for (const [id, helper, author] of [
    [fulfilled, zhao, sun],
    [helpedOnce, sun, lin],
  ] as const) {
    if (helper === zhao) expectDone(await claim(zhao, id))
    expectDone(await town.as(helper)(wishes.done, { id }))
    expectDone(await town.as(author)(wishes.confirm, { id, done: true }))
  }
  const { sections } = expectDone(await town.as(sun)(people.exportMine, {}))
  expect(JSON.stringify(sections)).toContain('帮过的心愿')
  const person = await personOf(town, sun)
  expectDone(await town.as(sun)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  const rows = rowsOf(town, 'wishes')
  expect(JSON.stringify(rows)).not.toContain(person)
  const kept = new Map(rows.map(row => [row._id, row]))
  expect(kept.get(open)).toMatchObject({ state: 'withdrawn' })
  expect(kept.has(unseen)).toBe(false)
  expect(kept.get(helped)).toMatchObject({ state: 'open', helpers: [] })
  expect(kept.get(fulfilled)).toMatchObject({ state: 'fulfilled' })
  expect((await wall.wall('done')).items.find(row => row.id === fulfilled)?.by).toBeUndefined()
  expect((await wall.read(helpedOnce, lin)).wish.helpers).toBe(1)
  expect(await wall.ids('open')).toContain(helped)
})
