import fc from 'fast-check'
import { isLive, transitions, type WishState, wishActs, wishDefaults, wishStates } from '../../src/contract/wishes'
import {
  answered,
  type Change,
  expired,
  joined,
  left,
  reported,
  screened,
  settled,
  thanked,
  thanksScreened,
  type Wish,
  withdrawn,
  withoutAuthor,
  withoutHelper,
} from './rules'
import { freeSeat, seatName } from './rules-helpers'
import { confirmFrom, due, nextLook, placed } from './rules-shelves'
import { namesMoney, wordsProblem } from './rules-words'

const day = 86_400_000
const start = Date.parse('2026-11-25T10:00:00Z')
const fresh = (more: Partial<Wish> = {}): Wish => ({
  author: 'lin',
  state: 'waiting',
  movedAt: start,
  wanted: 1,
  helpers: [],
  raised: false,
  ...more,
})
const helper = (person: string, seat = 0) => ({ person, since: start, seat, sharePhone: false })
/** the wish after a step that must be allowed */
function next(wish: Wish, change: Change | string): Wish {
  if (typeof change === 'string') throw new Error(change)
  const all = Object.entries({ ...wish, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(all) as unknown as Wish
}
const open = (wanted = 1) => next(fresh({ wanted }), screened(fresh({ wanted }), { kind: 'release' }, start))

type Act = readonly [name: string, apply: (wish: Wish, now: number) => Change | string]
const people = ['lin', 'zhao', 'sun', 'ma']
const acts: readonly Act[] = [
  ['release', (wish, now) => screened(wish, { kind: 'release' }, now)],
  ['refuse', (wish, now) => screened(wish, { kind: 'refuse', why: '换个说法' }, now)],
  ['withdraw', withdrawn],
  ['expire', expired],
  ['yes', (wish, now) => answered(wish, true, now)],
  ['no', (wish, now) => answered(wish, false, now)],
  ['settle', (wish, now) => settled(wish, confirmFrom(wish), now)],
  ['thank', (wish, now) => thanked(wish, '谢谢', now)],
  ['showThanks', wish => thanksScreened(wish, { kind: 'release' })],
  ['hideThanks', wish => thanksScreened(wish, { kind: 'refuse', why: '有名字' })],
  ['authorLeaves', withoutAuthor],
  ...people.flatMap((person): Act[] => [
    [`${person} joins`, (wish, now) => joined(wish, { ...helper(person), since: now }, now)],
    [`${person} lets go`, (wish, now) => left(wish, person, 'time', now)],
    [`${person} reports`, (wish, now) => reported(wish, person, now)],
    [`${person} leaves`, (wish, now) => withoutHelper(wish, person, now)],
  ]),
]
const reachable = (from: WishState): ReadonlySet<WishState> => new Set([from, ...Object.values(transitions[from])])

describe('whatever people press, in whatever order', () => {
  const steps = fc.array(fc.record({ act: fc.constantFrom(...acts), days: fc.nat({ max: 10 }) }), { maxLength: 40 })
  it('a wish keeps to the table, to its number of helpers and to the seats of those who help', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 3 }), (pressed, wanted) => {
        let wish = fresh({ wanted })
        let now = start
        for (const { act, days } of pressed) {
          const [name, apply] = act
          const before = wish
          now += days * day
          const change = apply(wish, now)
          if (typeof change === 'string') continue
          wish = next(wish, change)
          const leaving = name === 'authorLeaves'
          if (!leaving) expect(reachable(before.state)).toContain(wish.state)
          expect(wish.helpers.length).toBeLessThanOrEqual(wanted)
          if (wish.state === 'claimed') expect(wish.helpers).toHaveLength(wanted)
          if (wish.state === 'open') expect(wish.helpers.length).toBeLessThan(wanted)
          expect(wish.helpers.some(({ person }) => person !== undefined && person === wish.author)).toBe(false)
          if (wish.state === 'fulfilled' || wish.state === 'thanked') expect(wish.doneAt).toBeDefined()
          if (wish.state !== before.state) expect(wish.movedAt).toBe(now)
          const { seats, shelf } = placed('w1', { ...wish, seat: 0 })
          expect(new Set(seats).size).toBe(seats.length)
          if (!isLive(wish.state)) expect(seats).toEqual(['w1'])
          expect(shelf === 'off').toBe(['refused', 'withdrawn', 'expired'].includes(wish.state))
        }
      }),
    )
  })
})

it('somebody leaving who does not help changes nothing', () => {
  const taken = next(open(), joined(open(), helper('zhao'), start))
  for (const person of ['lin', 'sun']) expect(withoutHelper(taken, person, start)).toEqual({})
})

describe('the table', () => {
  it('knows every state and every act, and what is over stays over', () => {
    expect(Object.keys(transitions).sort()).toEqual(Object.keys(wishStates).sort())
    const used = new Set(Object.values(transitions).flatMap(row => Object.keys(row)))
    expect([...used].sort()).toEqual([...wishActs].sort())
    for (const state of ['refused', 'withdrawn', 'expired'] as const) expect(transitions[state]).toEqual({})
  })
})

describe('helping', () => {
  it('one helper is enough unless the wish is for a group', () => {
    const taken = next(open(), joined(open(), helper('zhao'), start))
    expect(taken.state).toBe('claimed')
    expect(joined(taken, helper('sun'), start)).toBe('WISH_TAKEN')
    const first = next(open(2), joined(open(2), helper('zhao'), start))
    expect(first.state).toBe('open')
    expect(joined(first, helper('zhao'), start)).toBe('ALREADY_HELPING')
    expect(next(first, joined(first, helper('sun'), start)).state).toBe('claimed')
  })

  it('is not for one’s own wish', () => expect(joined(open(), helper('lin'), start)).toBe('OWN_WISH'))

  it('after 办好了 only the answer leads on', () => {
    const taken = next(open(), joined(open(), helper('zhao'), start))
    expect(answered(taken, true, start)).toBe('WISH_NOT_DONE')
    const done = next(taken, reported(taken, 'zhao', start + day))
    expect(done).toMatchObject({ state: 'claimed', doneAt: start + day })
    for (const step of [left(done, 'zhao', 'time', start), withdrawn(done, start)]) expect(step).toBe('WISH_MOVED_ON')
    expect(placed('w1', { ...done, seat: 0 }).seats).toEqual(['w1', seatName('w', 'lin', 0)])
    const again = next(done, answered(done, false, start + 2 * day))
    expect(again.doneAt).toBeUndefined()
    expect(again.helpers).toMatchObject([{ person: 'zhao', since: start + 2 * day }])
    expect(next(done, answered(done, true, start)).state).toBe('fulfilled')
  })

  it('staff confirm after seven days, not before', () => {
    const taken = next(open(), joined(open(), helper('zhao'), start))
    const done = next(taken, reported(taken, 'zhao', start))
    const from = confirmFrom(done)
    expect(from).toBe(start + wishDefaults.confirmDays * day)
    expect(settled(done, from, start + 7 * day - 1)).toBe('CONFIRM_LATER')
    expect(next(done, settled(done, from, start + 7 * day)).state).toBe('fulfilled')
  })
})

describe('time', () => {
  it.each([
    ['a day', 1, undefined],
    ['a week', 7, 'raise'],
    ['two months', 60, 'expire'],
  ] as const)('after %s without anybody', (_title, days, act) => expect(due(open(), start + days * day)).toBe(act))

  it('stands still for a wish that somebody has taken on', () => {
    const taken = next(open(), joined(open(), helper('zhao'), start))
    expect(due(taken, start + 90 * day)).toBeUndefined()
  })

  it('is looked at so often that nothing falls due between two looks of a week and more', () => {
    fc.assert(
      fc.property(fc.nat({ max: 80 }), fc.boolean(), (days, raised) => {
        const now = start + days * day
        const at = nextLook({ ...open(), raised }, now)
        expect(at).toBeGreaterThan(now)
        expect(at).toBeLessThanOrEqual(now + wishDefaults.raiseDays * day)
      }),
    )
  })

  it('raised ones stand before all others, the newest before older ones', () => {
    const rank = (wish: Wish) => placed('w1', { ...wish, seat: 0 }).rank
    const old = { ...open(), raised: true }
    expect(rank(old)).toBeGreaterThan(rank({ ...open(), movedAt: start + 3650 * day }))
    expect(rank({ ...open(), movedAt: start + 1 })).toBeGreaterThan(rank(open()))
  })
})

it('a person’s seats are as many as they may hold, and a seat that is taken is not given twice', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 2 })), taken => {
      const names = taken.map(seat => seatName('h', 'zhao', seat))
      const seat = freeSeat('h', 'zhao', 3, ['w1', seatName('w', 'zhao', 0), ...names])
      if (taken.length === 3) expect(seat).toBeUndefined()
      else expect(taken).not.toContain(seat)
    }),
  )
})

it.each([
  ['请您喝杯热茶', false],
  ['一块蛋糕', false],
  ['给您唱一段二人台', false],
  ['20元', true],
  ['给二十块', true],
  ['五十块钱', true],
  ['微信红包', true],
  ['10积分', true],
  ['￥9.9', true],
])('%s as a return: money %s', (text, isMoney) => expect(namesMoney(text)).toBe(isMoney))

it('words are neither missing nor too many', () => {
  expect(wordsProblem('', 5)).toBe('WISH_EMPTY')
  expect(wordsProblem('一二三四五六', 5)).toBe('WISH_TOO_LONG')
  expect(wordsProblem('一二三四五', 5)).toBeUndefined()
})
