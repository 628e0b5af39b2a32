/** A wish from its making to the thanks for it, and everything that may come between. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { wishDefaults, wishes } from '../../src/contract/wishes'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { draft, openWall, station, taken, wallOf } from '../../tests/support/wishes'

const day = 86_400_000
const [keeper, worker, lin, zhao, sun, stranger] = [
  'ma-jianguo',
  'li-wen',
  'lin-yulan',
  'zhao-tiezhu',
  'sun-xiaomei',
  'chen-xinlai',
] as const

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

const later = (days: number) => town.clock.setOffset(days * day)
const told = (before: number, persona: string) =>
  town.inbox.messages.slice(before).filter(({ openid }) => openid === openidOf(persona))

describe('a wish', () => {
  it('is made once, however often the phone retries, and nobody sees it before it is released', async () => {
    const key = randomUUID()
    const send = () => town.as(lin)(wishes.make, { node: station, wish: draft() }, key)
    const { trips, result } = await databaseTrips(town, send)
    expect(trips).toBeLessThanOrEqual(8)
    const { id } = expectDone(result)
    expect(expectDone(await send()).id).toBe(id)
    expect(rowsOf(town, 'wishes').filter(row => row._id === id)).toHaveLength(1)
    for (const persona of [zhao, stranger])
      expect(codeOf(await town.as(persona)(wishes.read, { id }))).toBe('WISH_NOT_FOUND')
    expect(await wall.ids('open')).not.toContain(id)
    expectDone(await town.as(keeper)(wishes.screen, { id, verdict: { kind: 'release' } }))
    expect(await wall.ids('open')).toContain(id)
    expect((await wall.read(id, stranger)).you).toEqual({ member: false, author: false, helper: false, staff: false })
  })

  it.each([
    ['without words', { words: '  ' }, 'WISH_EMPTY'],
    ['with too many words', { words: '长'.repeat(201) }, 'WISH_TOO_LONG'],
    ['with a long return', { reward: '茶'.repeat(31) }, 'REWARD_TOO_LONG'],
    ['for money', { reward: '给20元' }, 'REWARD_IS_MONEY'],
    ['for nobody', { wanted: 0 }, 'BAD_INPUT'],
    ['for a crowd', { wanted: 21 }, 'BAD_INPUT'],
  ] as const)('%s is refused', async (_title, more, code) => {
    expect(codeOf(await town.as(lin)(wishes.make, { node: station, wish: draft(more) }))).toBe(code)
  })

  it('hangs at a station that is open, and is made by members', async () => {
    const at = (node: string, persona: string = lin) => town.as(persona)(wishes.make, { node, wish: draft() })
    expect(codeOf(await at('pc.beiguan.c01'))).toBe('PLACE_NOT_FOUND')
    expect(codeOf(await at('pc.nowhere'))).toBe('PLACE_NOT_FOUND')
    expect(codeOf(await at(station, stranger))).toBe('CONSENT_REQUIRED')
  })

  it('loses the numbers in it, with a warning, before anybody reads it', async () => {
    const wish = draft({ words: '打13800138000找我，身份证140202199001011234', reward: '请喝茶' })
    const { id, masked } = expectDone(await town.as(lin)(wishes.make, { node: station, wish }))
    expect(masked).toBe(true)
    expect((await wall.read(id, lin)).wish.words).toBe('打〔号码〕找我，身份证〔号码〕')
    expect(JSON.stringify(rowsOf(town, 'wishes'))).not.toMatch(/13800138000|140202199001011234/)
  })

  it('names its author only where the author asked for it', async () => {
    const [hidden, named] = [await wall.open(lin), await wall.open(lin, { named: true })]
    expect((await wall.read(hidden, stranger)).wish.by).toBeUndefined()
    expect((await wall.read(named, stranger)).wish.by).toBe('林玉兰')
    const seen = JSON.stringify([await wall.read(hidden, stranger), await wall.wall('open')])
    expect(seen).not.toContain(expectDone(await town.as(lin)(people.me, {})).person?.id)
  })

  it('can be taken back by its author alone, until somebody says that it is done', async () => {
    const id = await wall.open(lin)
    expect(codeOf(await town.as(zhao)(wishes.withdraw, { id }))).toBe('WISH_NOT_FOUND')
    expectDone(await town.as(lin)(wishes.withdraw, { id }))
    expect(codeOf(await town.as(lin)(wishes.withdraw, { id }))).toBe('WISH_MOVED_ON')
    expect(await wall.ids('open')).not.toContain(id)
    const done = await taken(town)
    expectDone(await town.as(zhao)(wishes.done, { id: done }))
    expect(codeOf(await town.as(lin)(wishes.withdraw, { id: done }))).toBe('WISH_MOVED_ON')
  })

  it('is one of five at most, also from two phones at once', async () => {
    for (let made = 1; made < wishDefaults.wishesMost; made += 1) await wall.make(sun)
    const make = () => town.as(sun)(wishes.make, { node: station, wish: draft() })
    const codes = (await Promise.all([make(), make()])).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'TOO_MANY_WISHES'])
    const [first] = expectDone(await town.as(sun)(wishes.mine, {})).wishes
    expectDone(await town.as(sun)(wishes.withdraw, { id: first?.id ?? '' }))
    expectDone(await make())
  })
})

describe('the staff', () => {
  it('release or refuse with a reason that only the author reads, and hear of it by message', async () => {
    for (const _each of [1, 2]) await allow(town, lin, 'wishNews')
    const [good, rude] = [await wall.make(lin), await wall.make(lin)]
    const before = town.inbox.messages.length
    const verdict = { kind: 'refuse', why: '请换个说法' } as const
    const { trips } = await databaseTrips(town, () => town.as(worker)(wishes.screen, { id: rude, verdict }))
    expect(trips).toBeLessThanOrEqual(8)
    const release = () => town.as(keeper)(wishes.screen, { id: good, verdict: { kind: 'release' } })
    const again = await databaseTrips(town, release)
    expectDone(again.result)
    expect(again.trips).toBeLessThanOrEqual(8)
    await settleJobs(town)
    const words = JSON.stringify(told(before, lin))
    expect(told(before, lin)).toHaveLength(2)
    expect(words).toContain('没有上墙')
    expect(words).toContain('上墙了')
    expect((await wall.read(rude, lin)).wish).toMatchObject({ state: 'refused', because: '请换个说法' })
    expect(codeOf(await town.as(zhao)(wishes.read, { id: rude }))).toBe('WISH_NOT_FOUND')
  })

  it('two at once: one decision stands, the other hears that it has moved on', async () => {
    const id = await wall.make(lin)
    const codes = await Promise.all([
      town.as(keeper)(wishes.screen, { id, verdict: { kind: 'release' } }),
      town.as(worker)(wishes.screen, { id, verdict: { kind: 'release' } }),
    ])
    expect(codes.map(codeOf).sort()).toEqual(['DONE', 'WISH_MOVED_ON'])
  })

  it('never judge their own wish, nor the thanks or the work in it', async () => {
    const id = await wall.make(keeper)
    const verdict = { kind: 'release' } as const
    expect(codeOf(await town.as(keeper)(wishes.screen, { id, verdict }))).toBe('OWN_WISH')
    expectDone(await town.as(worker)(wishes.screen, { id, verdict }))
    expectDone(await town.as(worker)(wishes.claim, { id, sharePhone: false }))
    expectDone(await town.as(worker)(wishes.done, { id }))
    later(8)
    for (const persona of [keeper, worker])
      expect(codeOf(await town.as(persona)(wishes.settle, { id }))).toBe('OWN_WISH')
    expectDone(await town.as('gao-jie')(wishes.settle, { id }))
    expectDone(await town.as(keeper)(wishes.thank, { id, words: '谢谢李雯' }))
    expect(codeOf(await town.as(keeper)(wishes.screenThanks, { id, verdict }))).toBe('OWN_WISH')
  })

  it('of another station, and residents, have no business here', async () => {
    const id = await wall.make(lin)
    const foreign = await wall.foreignKeeper()
    const verdict = { kind: 'release' } as const
    expect(codeOf(await town.as(foreign)(wishes.screen, { id, verdict }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(foreign)(wishes.settle, { id }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(foreign)(wishes.desk, { node: station, list: 'release' }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(foreign)(wishes.read, { id }))).toBe('WISH_NOT_FOUND')
    expect(codeOf(await town.as(lin)(wishes.screen, { id, verdict }))).toBe('FORBIDDEN')
  })

  it('see names and counts, never a phone number', async () => {
    await wall.givePhone(lin, '13900001111')
    const id = await taken(town, { sharePhone: true })
    const { items, counts } = expectDone(
      await town.as(worker)(wishes.desk, { node: 'pc.beiguan.c01', list: 'claimed' }),
    )
    const row = items.find(item => item.id === id)
    expect(row?.inside.author).toEqual({ name: '林玉兰', you: false })
    expect(row?.inside.helpers).toEqual([{ name: '赵铁柱', you: false }])
    expect(counts.claimed).toBe(1)
    expect(JSON.stringify([items, await wall.read(id, keeper)])).not.toContain('13900001111')
  })

  it('may take down what is on the wall; whoever has joined hears of it', async () => {
    await allow(town, zhao, 'wishNews')
    const id = await wall.open(lin, { wanted: 3 })
    expectDone(await town.as(zhao)(wishes.claim, { id, sharePhone: false }))
    await settleJobs(town)
    const before = town.inbox.messages.length
    expectDone(await town.as(worker)(wishes.screen, { id, verdict: { kind: 'refuse', why: '驿站办不了' } }))
    await settleJobs(town)
    expect(JSON.stringify(told(before, zhao))).toContain('不用办了')
    expect(codeOf(await town.as(sun)(wishes.claim, { id, sharePhone: false }))).toBe('WISH_NOT_FOUND')
  })
})
