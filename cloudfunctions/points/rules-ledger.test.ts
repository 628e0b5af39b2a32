/** Whatever happens to a purse, in whatever order: nothing is lost, doubled or below zero. */
import fc from 'fast-check'
import {
  type Account,
  applied,
  balanceOf,
  type Effect,
  emptyAccount,
  never,
  nextLapse,
  noEffect,
  spendable,
  worthOf,
} from './rules-account'
import { awarded, dishonoured, givenBy, honoured, lapsed, refunded, reversed, spent } from './rules-movements'

const day = 86_400_000
const start = Date.parse('2026-11-26T00:00:00Z')
const grace = (now: number) => now + 30 * day

interface History {
  readonly account: Account
  readonly entries: readonly { readonly id: string; readonly effect: Effect }[]
  readonly spendings: ReadonlyMap<string, Effect>
  readonly awards: ReadonlyMap<string, { readonly points: number; readonly lapses: number }>
  readonly honours: ReadonlyMap<string, number>
  readonly now: number
}
const begun: History = {
  account: emptyAccount,
  entries: [],
  spendings: new Map(),
  awards: new Map(),
  honours: new Map(),
  now: start,
}

type Step =
  | { readonly act: 'award'; readonly points: number; readonly days: number }
  | { readonly act: 'spend'; readonly points: number }
  | { readonly act: 'refund'; readonly which: number }
  | { readonly act: 'reverse'; readonly which: number }
  | { readonly act: 'honour'; readonly points: number }
  | { readonly act: 'dishonour'; readonly which: number }
  | { readonly act: 'give'; readonly which: number }
  | { readonly act: 'wait'; readonly days: number }
  | { readonly act: 'lapse' }

const points = fc.integer({ min: 1, max: 500 })
const which = fc.nat({ max: 50 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('award' as const), points, days: fc.integer({ min: -1, max: 60 }) }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('spend' as const), points }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('refund' as const), which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('reverse' as const), which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('honour' as const), points }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('dishonour' as const), which }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('give' as const), which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('lapse' as const) }) },
)

const booked = (before: History, effect: Effect, more: Partial<History> = {}): History => ({
  ...before,
  ...more,
  account: applied(before.account, effect),
  entries: [...before.entries, { id: `e${before.entries.length}`, effect }],
})
const without = <T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> =>
  new Map([...map].filter(([id]) => id !== key))
const pick = <T>(map: ReadonlyMap<string, T>, at: number): readonly [string, T] | undefined =>
  [...map][at % Math.max(1, map.size)]

function after(before: History, one: Step): History {
  const { account, now, spendings, awards, honours } = before
  const id = `e${before.entries.length}`
  switch (one.act) {
    case 'award': {
      const lapses = one.days < 0 ? never : now + one.days * day
      return booked(before, awarded(account, one.points, lapses), {
        awards: new Map([...awards, [id, { points: one.points, lapses }]]),
      })
    }
    case 'spend': {
      const effect = spent(account, one.points, now)
      if (effect !== 'TOO_FEW_POINTS')
        return booked(before, effect, { spendings: new Map([...spendings, [id, effect]]) })
      expect(spendable(account, now)).toBeLessThan(one.points)
      return before
    }
    case 'refund': {
      const found = pick(spendings, one.which)
      if (!found) return before
      return booked(before, refunded(account, found[1], now, grace(now)), {
        spendings: without(spendings, found[0]),
      })
    }
    case 'reverse': {
      const found = pick(awards, one.which)
      if (!found) return before
      const [award, { points, lapses }] = found
      return booked(before, reversed(account, points, lapses), { awards: without(awards, award) })
    }
    case 'honour':
      return booked(before, honoured(one.points), { honours: new Map([...honours, [id, one.points]]) })
    case 'dishonour': {
      const found = pick(honours, one.which)
      if (!found) return before
      return booked(before, dishonoured(found[1]), { honours: without(honours, found[0]) })
    }
    // what somebody else gave away comes in here
    case 'give': {
      const found = pick(spendings, one.which)
      return found ? booked(before, givenBy(account, found[1])) : before
    }
    case 'wait':
      return { ...before, now: now + one.days * day }
    case 'lapse': {
      const effect = lapsed(account, now)
      return effect ? booked(before, effect) : before
    }
  }
}

const worthOfStep = (before: History, one: Step): number => {
  if (one.act === 'award') return one.points
  if (one.act === 'spend') return spendable(before.account, before.now) < one.points ? 0 : -one.points
  if (one.act === 'refund' || one.act === 'give') return -worthOf(pick(before.spendings, one.which)?.[1] ?? noEffect)
  if (one.act === 'reverse') return -(pick(before.awards, one.which)?.[1].points ?? 0)
  if (one.act === 'lapse') return spendable(before.account, before.now) - balanceOf(before.account)
  return 0
}

it('is the sum of its entries, lot by lot, after every step', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), steps => {
      let history = begun
      for (const one of steps) {
        const before = history
        const due = worthOfStep(before, one)
        history = after(before, one)
        const { account, entries } = history
        const worth = ({ lots, debt }: Account) => balanceOf({ lots }) - debt
        expect(worth(before.account) + due - worth(account)).toBe(0)
        expect(worth(account)).toBe(entries.reduce((sum, { effect }) => sum + worthOf(effect), 0))
        expect(account.honour).toBe(entries.reduce((sum, { effect }) => sum + effect.honour, 0))
        expect(account.honour).toBe([...history.honours.values()].reduce((sum, honour) => sum + honour, 0))
        expect(nextLapse(account)).toBe(Math.min(never, ...account.lots.map(({ lapses }) => lapses)))
        for (const { lapses, left } of account.lots) {
          const changes = entries.flatMap(({ effect }) => effect.lots.filter(lot => lot.lapses === lapses))
          expect(left).toBe(changes.reduce((sum, { change }) => sum + change, 0))
          expect(left).toBeGreaterThan(0)
        }
        expect(account.moves).toBe(entries.length)
        // who owes has nothing, and who has something owes nothing
        expect(Math.min(account.debt, balanceOf(account))).toBe(0)
        expect([...account.lots].sort((a, b) => a.lapses - b.lapses)).toEqual(account.lots)
      }
    }),
    { numRuns: 2_000 },
  )
})

it('whatever is spent comes from what lapses first', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), points, (steps, wanted) => {
      const { account, now } = steps.reduce(after, begun)
      const effect = spent(account, wanted, now)
      if (effect === 'TOO_FEW_POINTS') return
      const left = applied(account, effect).lots
      const last = Math.max(...effect.lots.map(({ lapses }) => lapses))
      for (const { lapses } of left)
        if (lapses > now && lapses < last) throw new Error(`${lapses} should have gone first`)
    }),
    { numRuns: 1_000 },
  )
})

describe('by example', () => {
  const of = (...steps: Step[]) => steps.reduce(after, begun).account

  it('an award that was spent and is taken back is owed, and the next one settles it', () => {
    const owing = of({ act: 'award', points: 30, days: -1 }, { act: 'spend', points: 20 }, { act: 'reverse', which: 0 })
    expect([balanceOf(owing), owing.debt]).toEqual([0, 20])
    const settled = applied(owing, awarded(owing, 50, never))
    expect([balanceOf(settled), settled.debt]).toEqual([30, 0])
  })

  it('a refund goes back to where it came from, and to thirty more days where that has lapsed', () => {
    const begin: Step[] = [
      { act: 'award', points: 10, days: 5 },
      { act: 'award', points: 10, days: 50 },
      { act: 'spend', points: 15 },
    ]
    const soon = of(...begin, { act: 'refund', which: 0 })
    expect(soon.lots.map(({ left }) => left)).toEqual([10, 10])
    const late = of(...begin, { act: 'wait', days: 10 }, { act: 'refund', which: 0 })
    expect(late.lots.map(({ left, lapses }) => [left, (lapses - start) / day])).toEqual([
      [10, 40],
      [10, 50],
    ])
  })

  it('what has lapsed is not spent, even before its entry is written', () => {
    const account = of({ act: 'award', points: 10, days: 1 }, { act: 'wait', days: 2 })
    expect(spent(account, 1, start + 2 * day)).toBe('TOO_FEW_POINTS')
    expect(balanceOf(of({ act: 'award', points: 10, days: 1 }, { act: 'wait', days: 2 }, { act: 'lapse' }))).toBe(0)
  })

  it.each([0, -5, 1.5, Number.NaN])('%s are no points', amount => {
    expect(() => awarded(emptyAccount, amount, never)).toThrow(RangeError)
    expect(() => spent(emptyAccount, amount, start)).toThrow(RangeError)
    expect(() => reversed(emptyAccount, amount, never)).toThrow(RangeError)
    expect(() => honoured(amount)).toThrow(RangeError)
    expect(() => dishonoured(amount)).toThrow(RangeError)
  })

  it('an effect that would leave less than nothing is refused', () => {
    expect(() => applied(emptyAccount, { ...noEffect, lots: [{ change: -1, lapses: never }] })).toThrow(RangeError)
    expect(() => applied(emptyAccount, { ...noEffect, debt: -1 })).toThrow(RangeError)
    expect(() => applied(emptyAccount, { ...noEffect, honour: -1 })).toThrow(RangeError)
  })
})
