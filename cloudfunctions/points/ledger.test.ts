/** Purses in the database: booked together, found out when they are not, boards that are their sums. */

import { firstRule } from '../../src/contract/points/rule'
import { type KernelUnderTest, openKernel } from '../../tests/support/kernel'
import { never } from './rules-account'

let under: KernelUnderTest
let points: typeof import('.')
let boards: typeof import('./store')
let store: typeof import('./store')
let checking: typeof import('./verify')
let rebuilding: typeof import('./rebuild-boards')
let ranking: typeof import('./rank')

beforeAll(async () => {
  under = await openKernel()
  points = await import('.')
  boards = await import('./store')
  store = await import('./store')
  checking = await import('./verify')
  rebuilding = await import('./rebuild-boards')
  ranking = await import('./rank')
})
afterAll(() => under.close())

const node = 'pc.beiguan.c01.s01'
const now = Date.parse('2026-11-26T02:00:00Z')
const never_ = () => false
let made = 0
/** as the kernel makes them */
const person = () => {
  made += 1
  return String(made).padStart(24, '0')
}
const transact = <T>(body: (tx: import('../kernel').Tx) => Promise<T>) =>
  under.kernel.transact<T, never>(async tx => ({ commit: await body(tx) }))

let served = 0
const serve = (who: string, minutes = 60, more: Partial<import('.').ServedFor> = {}) => {
  served += 1
  const about = {
    title: '清扫楼道',
    kind: 'environment',
    node,
    place: '朝阳里驿站',
    day: '2026-11-20',
    level: 'good',
  } as const
  const service = { person: who, purse: 'volunteer', cause: `test.${served}`, ...about, minutes, ...more } as const
  return transact(tx => points.award(tx, service, firstRule, now))
}
const purse = (who: string) => under.kernel.read(store.purseRecords, store.purseId(who, 'volunteer'))
const book = (who: string) => checking.movementsOf(store.purseId(who, 'volunteer'))

describe('an award', () => {
  it('is an entry and a purse, and counts to the day’s cap', async () => {
    const who = person()
    await serve(who, 300)
    await serve(who, 300)
    await serve(who, 60)
    expect(await purse(who)).toMatchObject({
      moves: 2,
      debt: 0,
      lots: [{ left: 800 }],
      earnedOn: { '2026-11-20': 800 },
    })
    expect((await book(who)).map(({ move }) => move)).toEqual([1, 2])
  })

  it('of the same cause is refused by the database, also when two race', async () => {
    const who = person()
    const twice = await Promise.allSettled([
      serve(who, 60, { cause: 'one' }),
      serve(who, 60, { cause: 'one' }),
      serve(who, 60, { cause: 'one' }),
    ])
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await purse(who)).toMatchObject({ moves: 1, lots: [{ left: 100 }] })
  })

  it('many at once for one person are all in the book', async () => {
    const who = person()
    const all = Array.from({ length: 4 }, (_, at) => serve(who, 15, { day: `2026-11-0${at + 1}` }))
    await Promise.all(all)
    expect(await purse(who)).toMatchObject({ moves: 4, lots: [{ left: 100 }] })
  })

  it('of a kind that is honour only buys nothing', async () => {
    const who = person()
    const rule = { ...firstRule, honourKinds: ['environment'] }
    const about = { cause: 'h', title: '清扫楼道', kind: 'environment', node, place: '', day: '2026-11-20' } as const
    await transact(tx =>
      points.award(tx, { person: who, purse: 'volunteer', ...about, minutes: 60, level: 'good' }, rule, now),
    )
    expect(await purse(who)).toMatchObject({ lots: [], honour: 100, nextLapse: never })
  })
})

describe('paying', () => {
  it('takes what there is, and comes back to where it came from', async () => {
    const who = person()
    await serve(who)
    const payment = { person: who, purse: 'volunteer', points: 60, cause: 'order.1', title: '毛巾' } as const
    const paid = await transact(tx => points.pay(tx, payment, now))
    if (!('commit' in paid) || !('entry' in paid.commit)) throw new Error('not paid')
    const { entry } = paid.commit
    expect(await purse(who)).toMatchObject({ lots: [{ left: 40 }] })
    await transact(tx => points.payBack(tx, entry, '毛巾退回', now))
    expect(await purse(who)).toMatchObject({ lots: [{ left: 100 }], moves: 3 })
    // coming back twice is refused by the database
    await expect(transact(tx => points.payBack(tx, entry, '毛巾退回', now))).rejects.toBeDefined()
    expect(await purse(who)).toMatchObject({ moves: 3 })
  })

  it('is refused with too few, with lapsed ones, and while the purse does not add up', async () => {
    const who = person()
    await serve(who)
    const pay = (amount: number, at = now) =>
      transact(tx => points.pay(tx, { person: who, purse: 'volunteer', points: amount, cause: 'c', title: '' }, at))
    expect(await pay(101)).toMatchObject({ commit: { refused: { code: 'TOO_FEW_POINTS', detail: { balance: 100 } } } })
    expect(await pay(1, Date.parse('2028-01-01T00:00:00+08:00'))).toMatchObject({
      commit: { refused: { code: 'TOO_FEW_POINTS', detail: { balance: 0 } } },
    })
    await under.kernel.changeIf(store.purseRecords, store.purseId(who, 'volunteer'), {}, { frozen: true })
    expect(await pay(1)).toMatchObject({ commit: { refused: { code: 'PURSE_FROZEN' } } })
    await under.kernel.changeIf(store.purseRecords, store.purseId(who, 'volunteer'), {}, { frozen: false })
  })
})

describe('the check of all purses', () => {
  const all = () => checking.verify('', now, never_)
  const alarms = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  beforeEach(() => alarms.mockClear())
  afterAll(() => alarms.mockRestore())
  it('finds nothing where everything adds up', async () => {
    expect(await all()).toMatchObject({ frozen: 0 })
  })

  it('freezes a purse that says more than its entries, once, and leaves it as it is', async () => {
    const who = person()
    await serve(who)
    const id = store.purseId(who, 'volunteer')
    const before = await purse(who)
    await under.kernel.changeIf(store.purseRecords, id, {}, { lots: [{ lapses: before?.nextLapse ?? 0, left: 900 }] })
    expect(await all()).toMatchObject({ frozen: 1 })
    expect(await purse(who)).toMatchObject({ frozen: true, frozenAt: now, lots: [{ left: 900 }] })
    expect(alarms).toHaveBeenCalledWith(expect.stringContaining('points do not add up'))
    expect(await all()).toMatchObject({ frozen: 0 })
  })

  it('finds an entry that is missing, one that was changed, and one too many', async () => {
    const people = [person(), person(), person()] as const
    for (const who of people) {
      await serve(who)
      await serve(who)
    }
    const id = (who: string, move: number) => store.entryId(store.purseId(who, 'volunteer'), move)
    const [missing, changed, more] = people
    await transact(tx => tx.remove(store.pointEntries, id(missing, 1)))
    const second = await under.kernel.read(store.pointEntries, id(changed, 2))
    if (!second) throw new Error('no entry')
    await transact(tx => tx.put(store.pointEntries, { ...second, effect: { ...second.effect, lots: [] } }))
    const other = await purse(more)
    await under.kernel.changeIf(
      store.purseRecords,
      store.purseId(more, 'volunteer'),
      {},
      { moves: (other?.moves ?? 0) + 1 },
    )
    expect(await all()).toMatchObject({ frozen: 3 })
  })

  it('in slices it looks at the same', async () => {
    const whole = await all()
    let after: string | undefined = ''
    const sum = { accounts: 0, entries: 0 }
    for (let slices = 0; after !== undefined; slices += 1) {
      const slice = await checking.verify(after, now, () => true)
      sum.accounts += slice.accounts
      sum.entries += slice.entries
      after = slice.after
      expect(slices).toBeLessThan(1000)
    }
    expect(sum).toEqual({ accounts: whole.accounts, entries: whole.entries })
  })
})

describe('boards', () => {
  const steps = async (board: string) => (await under.kernel.read(boards.boards, board))?.steps
  it('count each entry once, however often they are brought up to date, and take back what was reversed', async () => {
    const at = 'pc.xinhua.c01.s01'
    const [one, other] = [person(), person()]
    const { commit } = (await serve(one, 60, { node: at })) as { commit: { entry: string } }
    await serve(one, 60, { node: at, day: '2026-10-31' })
    await serve(other, 60, { node: at })
    const accounts = [one, other].map(who => store.purseId(who, 'volunteer'))
    // two at once for one purse: whoever meets the other leaves it to the next time
    for (const account of accounts) {
      await Promise.allSettled([ranking.rank(account), ranking.rank(account)])
      await ranking.rank(account)
    }
    expect(await steps(boards.boardId('volunteer', at))).toBe('200:1,100:1')
    expect(await steps(boards.boardId('volunteer', 'pc.xinhua', '2026-11'))).toBe('100:2')
    const entry = await under.kernel.read(store.pointEntries, commit.entry)
    if (!entry) throw new Error('no entry')
    await transact(tx => points.reverseAward(tx, entry, { by: 'x', reason: '记错了' }, now))
    await ranking.rank(accounts[0] ?? '')
    expect(await steps(boards.boardId('volunteer', at))).toBe('100:2')
    expect(await steps(boards.boardId('volunteer', 'pc.xinhua', '2026-11'))).toBe('100:1')
  })

  it('made anew are what the increments came to; what was spoilt is mended', async () => {
    const busy = Array.from({ length: 12 }, person)
    for (const [at, who] of busy.entries())
      for (let time = 0; time <= at % 3; time += 1)
        await serve(who, 60 + 15 * at, { day: `2026-0${1 + (at % 9)}-1${time}`, node: `pc.beiguan.c0${1 + (at % 2)}` })
    const everybody = Array.from({ length: made }, (_, at) =>
      store.purseId(String(at + 1).padStart(24, '0'), 'volunteer'),
    )
    for (const account of everybody) await ranking.rank(account)
    // entries that a test has spoilt above are not the boards' fault: the first run brings what they changed
    await rebuilding.rebuildBoards()
    expect(await rebuilding.rebuildBoards()).toEqual({ standings: 0, boards: 0 })
    const board = boards.boardId('volunteer', 'pc')
    await under.kernel.changeIf(boards.boards, board, {}, { steps: '7:7' })
    expect(await rebuilding.rebuildBoards()).toEqual({ standings: 0, boards: 1 })
  })
})
