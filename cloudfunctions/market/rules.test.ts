import fc from 'fast-check'
import { dayOf, startOf } from '../../src/contract/shanghai'
import { boughtBy, boughtWith, coming, isLow, redeemProblem, type Slot, slotsWith, slotWith } from './rules-good'
import { cancelProblem, expiresAt, notYet, pickUpProblem, remindAt } from './rules-order'
import { type Ended, settledDays, settledThings } from './rules-settlement'

const now = Date.parse('2026-11-26T09:00:00+08:00')
const [hour, day] = [3_600_000, 86_400_000]
const good = {
  ...{ kind: 'goods' as const, shown: true, price: 500, perMonth: 0, quantity: 1, slots: [] as Slot[] },
  bought: { month: '2026-11', by: [{ person: 'lin', count: 2 }] },
}
const lin = { person: 'lin', price: 500 }

describe('what can be redeemed', () => {
  it.each([
    ['one that is there', {}, {}, undefined],
    ['the last one gone', { quantity: 0 }, {}, 'GOOD_GONE'],
    ['taken off the shelf', { shown: false }, {}, 'OFF_SHELF'],
    ['a price of yesterday', {}, { price: 400 }, 'PRICE_CHANGED'],
    ['a limit that is not reached', { perMonth: 3 }, {}, undefined],
    ['a limit that is', { perMonth: 2 }, {}, 'MONTH_LIMIT'],
    ['somebody else under the same limit', { perMonth: 2 }, { person: 'sun' }, undefined],
    ['a service without a time', { kind: 'service' as const }, {}, 'SLOT_WANTED'],
    [
      'a service at a time with a place',
      { kind: 'service' as const, quantity: 0, slots: [{ at: now + hour, places: 2, taken: 1 }] },
      { slot: now + hour },
      undefined,
    ],
    [
      'a full time',
      { kind: 'service' as const, slots: [{ at: now + hour, places: 2, taken: 2 }] },
      { slot: now + hour },
      'SLOT_GONE',
    ],
    [
      'a time that has begun',
      { kind: 'service' as const, slots: [{ at: now, places: 2, taken: 0 }] },
      { slot: now },
      'SLOT_GONE',
    ],
  ])('%s', (_, more, wanted, code) => {
    expect(redeemProblem({ ...good, ...more }, { ...lin, ...wanted }, now)?.code).toBe(code)
  })

  it('a new month counts from nothing, and an order of an old one leaves it alone', () => {
    const next = Date.parse('2026-12-01T00:00:00+08:00')
    expect(boughtBy(good.bought, 'lin', next - 1)).toBe(2)
    expect(boughtBy(good.bought, 'lin', next)).toBe(0)
    const december = boughtWith(good.bought, 'lin', 1, next, next)
    expect(december).toEqual({ month: '2026-12', by: [{ person: 'lin', count: 1 }] })
    expect(boughtWith(december, 'lin', -1, now, next)).toEqual(december)
    expect(boughtWith(december, 'lin', -1, next, next).by).toEqual([])
  })

  it('only things on the shelf run low', () => {
    expect(isLow({ kind: 'goods', shown: true, quantity: 2, low: 2 })).toBe(true)
    expect(isLow({ kind: 'goods', shown: true, quantity: 3, low: 2 })).toBe(false)
    expect(isLow({ kind: 'goods', shown: false, quantity: 0, low: 2 })).toBe(false)
    expect(isLow({ kind: 'service', shown: true, quantity: 0, low: 2 })).toBe(false)
  })
})

describe('times of a service', () => {
  const slots = [
    { at: now - hour, places: 2, taken: 2 },
    { at: now + hour, places: 2, taken: 1 },
  ]
  it.each([
    ['of a thing', 'goods' as const, [{ at: now + day, places: 1 }], 'SLOTS_FOR_SERVICES'],
    ['none at all where one is booked', 'service' as const, [], 'SLOT_BOOKED'],
    [
      'the same twice',
      'service' as const,
      [
        { at: now + hour, places: 1 },
        { at: now + hour, places: 2 },
      ],
      'SLOT_TWICE',
    ],
    ['a new one that is over', 'service' as const, [{ at: now - day, places: 1 }], 'SLOT_PAST'],
  ])('%s', (_, kind, wanted, problem) => expect(slotsWith(kind, slots, wanted, now)).toBe(problem))

  it('keep what is booked, in order; one that began meanwhile drops out', () => {
    const wanted = [
      { at: now + day, places: 3 },
      { at: now + hour, places: 1 },
      { at: now - hour, places: 2 },
    ]
    expect(slotsWith('service', slots, wanted, now)).toEqual([
      { at: now + hour, places: 1, taken: 1 },
      { at: now + day, places: 3, taken: 0 },
    ])
  })
})

describe('an order', () => {
  it('waits until the end of the seventh day, or of the day that was booked', () => {
    expect(expiresAt(now)).toBe(startOf('2026-12-04'))
    expect(expiresAt(now, Date.parse('2026-11-28T16:30:00+08:00'))).toBe(startOf('2026-11-29'))
  })

  it('is told of on the day before the last, at ten; of tomorrow’s only when it is still early', () => {
    expect(remindAt(startOf('2026-12-04'), now)).toBe(Date.parse('2026-12-02T10:00:00+08:00'))
    expect(remindAt(startOf('2026-11-28'), now)).toBe(Date.parse('2026-11-26T10:00:00+08:00'))
    expect(remindAt(startOf('2026-11-27'), now)).toBe(notYet)
  })

  it.each([
    ['open', 'here', 1, undefined],
    ['open', 'there', 1, 'ORDER_ELSEWHERE'],
    ['open', 'here', 0, 'ORDER_EXPIRED'],
    ['handed', 'here', 1, 'ORDER_HANDED'],
    ['cancelled', 'here', 1, 'ORDER_CANCELLED'],
    ['withdrawn', 'here', 1, 'ORDER_CANCELLED'],
    ['expired', 'here', 1, 'ORDER_EXPIRED'],
  ] as const)('%s, shown %s', (state, shop, ahead, problem) => {
    const order = { state, shop, person: 'lin', expiresAt: now + ahead }
    expect(pickUpProblem(order, { shop: 'here', keeper: 'ma' }, now)).toBe(problem)
  })

  it('of one’s own is handed over by somebody else, one for a time not before its day', () => {
    const order = { state: 'open', shop: 'here', person: 'ma', expiresAt: now + 3 * day } as const
    expect(pickUpProblem(order, { shop: 'here', keeper: 'ma' }, now)).toBe('OWN_ORDER')
    const slot = startOf(dayOf(now)) + day + 1
    const counter = { shop: 'here', keeper: 'li' }
    expect(pickUpProblem({ ...order, slot }, counter, now)).toBe('SLOT_LATER')
    expect(pickUpProblem({ ...order, slot }, counter, startOf(dayOf(slot)))).toBeUndefined()
  })

  it('is called off only while it waits', () => {
    expect(cancelProblem({ state: 'open' })).toBeUndefined()
    expect(cancelProblem({ state: 'handed' })).toBe('FETCHED_ALREADY')
    expect(cancelProblem({ state: 'withdrawn' })).toBe('ORDER_OVER')
  })
})

describe('a settlement', () => {
  const state = fc.constantFrom('handed', 'cancelled', 'withdrawn', 'expired')
  const one = fc.record({
    good: fc.constantFrom('a', 'b', 'c'),
    price: fc.integer({ min: 1, max: 9_999 }),
    purse: fc.constantFrom('volunteer', 'rider'),
    state,
    endedAt: fc.integer({ min: now - 3 * day, max: now + 3 * day }),
  })
  it('counts every order once and every point that stayed', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), drawn => {
        const ended = drawn.map(row => ({ ...row, name: row.good, unit: '个', kind: 'goods' })) as Ended[]
        const sums = [settledThings(ended), settledDays(ended).flatMap(({ things }) => things)]
        for (const things of sums) {
          const total = (pick: (thing: (typeof things)[number]) => number) =>
            things.reduce((sum, thing) => sum + pick(thing), 0)
          expect(total(thing => thing.handed + thing.cancelled + thing.withdrawn + thing.expired)).toBe(ended.length)
          const stayed = ended.filter(row => row.state === 'handed').reduce((sum, { price }) => sum + price, 0)
          expect(total(({ points }) => points.volunteer + points.rider)).toBe(stayed)
        }
      }),
    )
  })
})

describe('places and limits', () => {
  it('hold whatever is redeemed and called off, in whatever order', () => {
    const people = ['lin', 'sun', 'zhao'] as const
    const step = fc.record({
      person: fc.constantFrom(...people),
      slot: fc.constantFrom(now + 2 * hour, now + 40 * day),
      off: fc.boolean(),
      later: fc.integer({ min: 0, max: 3 * day }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (steps, perMonth) => {
        let clock = now
        let state = {
          ...good,
          kind: 'service' as const,
          perMonth,
          slots: [
            { at: now + 2 * hour, places: 2, taken: 0 },
            { at: now + 40 * day, places: 4, taken: 0 },
          ] as readonly Slot[],
          bought: { month: '2026-11', by: [] as { person: string; count: number }[] },
        } as Parameters<typeof redeemProblem>[0]
        let open: { person: string; slot: number; at: number }[] = []
        for (const { person, slot, off, later } of steps) {
          clock += later
          const called = off ? open.find(order => order.person === person) : undefined
          if (called) {
            open = open.filter(order => order !== called)
            const bought = boughtWith(state.bought, person, -1, called.at, clock)
            state = { ...state, bought, slots: slotWith(coming(state.slots, clock), called.slot, -1) }
          } else if (!redeemProblem(state, { person, price: 500, slot }, clock)) {
            open = [...open, { person, slot, at: clock }]
            const bought = boughtWith(state.bought, person, 1, clock, clock)
            state = { ...state, bought, slots: slotWith(coming(state.slots, clock), slot, 1) }
          }
          for (const { at, places, taken } of state.slots) {
            expect(taken).toBe(open.filter(order => order.slot === at).length)
            expect(taken).toBeLessThanOrEqual(places)
          }
          for (const one of people) expect(boughtBy(state.bought, one, clock)).toBeLessThanOrEqual(perMonth)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
