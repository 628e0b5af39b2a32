/** Times, deadlines, series, seats and sums of activities. */
import fc from 'fast-check'
import { type Rhythm, serviceDefaults } from '../../src/contract/service'
import { dayOf, startOf } from '../../src/contract/shanghai'
import { eveningBefore, mayLeave, overlap, timesProblem } from './rules'
import { movedUp, released, type Seats, seated, settled, toMove } from './rules-seats'
import { startsOf } from './rules-series'
import { type Counted, figuresOf } from './rules-sums'

const hour = 3_600_000
const at = (words: string) => Date.parse(`${words}:00+08:00`)
const now = at('2026-11-26T09:00')

describe('times', () => {
  it.each([
    [1, 3, undefined],
    [1, 1, 'ENDS_BEFORE_START'],
    [3, 1, 'ENDS_BEFORE_START'],
    [1, 25, undefined],
    [1, 26, 'ACTIVITY_TOO_LONG'],
    [0, 2, 'ACTIVITY_PAST'],
    [-1, 2, 'ACTIVITY_PAST'],
    [400 * 24, 400 * 24 + 1, undefined],
    [400 * 24 + 1, 400 * 24 + 2, 'ACTIVITY_TOO_FAR'],
  ])('from %s to %s hours ahead: %s', (from, to, problem) => {
    expect(timesProblem({ startsAt: now + from * hour, endsAt: now + to * hour }, now)).toBe(problem)
  })

  it.each([
    [9, 11, 11, 12, false],
    [9, 11, 10, 12, true],
    [9, 12, 10, 11, true],
    [11, 12, 9, 11, false],
  ])('%s–%s and %s–%s: %s', (from, to, begin, end, both) => {
    const one = { startsAt: from * hour, endsAt: to * hour }
    const other = { startsAt: begin * hour, endsAt: end * hour }
    expect([overlap(one, other), overlap(other, one)]).toEqual([both, both])
  })

  it('people are reminded at six the evening before, by the clock in Datong', () => {
    expect(eveningBefore(at('2026-12-01T08:30'))).toBe(at('2026-11-30T18:00'))
    expect(eveningBefore(at('2026-12-01T00:00'))).toBe(at('2026-11-30T18:00'))
  })
})

describe('leaving', () => {
  const startsAt = at('2026-11-28T09:00')
  const activity = { startsAt, endsAt: startsAt + 2 * hour, state: 'open', cancelHours: 12 } as const
  const long = startsAt - 72 * hour
  const deadline = startsAt - 12 * hour
  const minute = 60_000
  it.each([
    ['before the deadline', { state: 'in', at: long }, deadline, true],
    ['after it', { state: 'in', at: long }, deadline + 1, false],
    ['after it, who waits', { state: 'waiting', at: long }, deadline + hour, true],
    ['ten minutes after signing up late', { state: 'in', at: deadline + hour }, deadline + hour + 10 * minute, true],
    ['eleven minutes after', { state: 'in', at: deadline + hour }, deadline + hour + 11 * minute, false],
    ['who was given a place late', { state: 'in', at: deadline + hour, movedBy: 'job' }, deadline + 5 * hour, true],
    ['who was given one in time', { state: 'in', at: deadline - hour, movedBy: 'job' }, deadline + 5 * hour, false],
    ['once it runs', { state: 'in', at: startsAt - minute }, startsAt, false],
  ] as const)('%s', (_, row, when, may) => expect(mayLeave(row, activity, when)).toBe(may))
})

describe('a series', () => {
  const days = (from: string, every: Rhythm, until: string, most = 26) =>
    startsOf(at(`${from}T19:30`), every, until, most).map(start => dayOf(start))
  it.each([
    ['2026-11-26', 'week', '2026-12-17', ['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17']],
    ['2026-11-26', 'week', '2026-12-16', ['2026-11-26', '2026-12-03', '2026-12-10']],
    ['2026-12-24', 'fortnight', '2027-01-21', ['2026-12-24', '2027-01-07', '2027-01-21']],
    ['2027-01-31', 'month', '2027-04-30', ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
    ['2026-12-15', 'month', '2027-01-14', ['2026-12-15']],
    ['2026-12-15', 'week', '2026-12-14', []],
  ] as const)('from %s each %s until %s', (from, every, until, all) => {
    expect(days(from, every, until)).toEqual(all)
  })

  it('keeps its hour, rises, ends in time, and shows when it is too long', () => {
    const rhythm = fc.constantFrom<Rhythm>('week', 'fortnight', 'month')
    fc.assert(
      fc.property(rhythm, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 23 }), (every, far, clock) => {
        const start = startOf(dayOf(now)) + clock * hour
        const until = dayOf(now + far * 24 * hour)
        const starts = startsOf(start, every, until, 26)
        expect(starts.length).toBeLessThanOrEqual(27)
        for (const [index, one] of starts.entries()) {
          expect(one - startOf(dayOf(one))).toBe(clock * hour)
          expect(dayOf(one) <= until).toBe(true)
          if (index > 0) expect(one).toBeGreaterThan(starts[index - 1] as number)
        }
      }),
    )
  })
})

describe('seats', () => {
  type Act = { readonly kind: 'come' } | { readonly kind: 'go' | 'capacity'; readonly which: number }
  const acts = fc.array(
    fc.oneof(
      fc.constant<Act>({ kind: 'come' }),
      fc.record({ kind: fc.constant('go' as const), which: fc.nat(40) }),
      fc.record({ kind: fc.constant('capacity' as const), which: fc.nat(12) }),
    ),
    { maxLength: 80 },
  )

  it('after any history the numbers are those of the people, nobody is overtaken, and no place stays free while somebody waits', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(6), acts, (capacity, waitingMost, history) => {
        let seats: Seats = { capacity, waitingMost, taken: 0, waiting: 0 }
        let people: { readonly order: number; state: 'in' | 'waiting' }[] = []
        let order = 0
        const moveUp = () => {
          const count = toMove(seats)
          for (const one of people.filter(({ state }) => state === 'waiting').slice(0, count)) one.state = 'in'
          seats = movedUp(seats, count)
        }
        for (const act of history) {
          if (act.kind === 'come') {
            const given = seated(seats)
            if (given) {
              seats = given.seats
              people.push({ order: order++, state: given.state })
            } else expect(seats.waiting).toBeGreaterThanOrEqual(waitingMost)
          } else if (act.kind === 'go') {
            const who = people[act.which % Math.max(1, people.length)]
            if (who) {
              seats = released(seats, who.state)
              people = people.filter(one => one !== who)
              moveUp()
            }
          } else if (act.which === 0 || act.which >= seats.taken) {
            seats = { ...seats, capacity: act.which }
            moveUp()
          }
          const inside = people.filter(({ state }) => state === 'in')
          const outside = people.filter(({ state }) => state === 'waiting')
          expect([seats.taken, seats.waiting]).toEqual([inside.length, outside.length])
          if (seats.capacity > 0) expect(seats.taken).toBeLessThanOrEqual(seats.capacity)
          expect(settled(seats).freed).toBe(false)
          const last = Math.max(-1, ...inside.map(one => one.order))
          for (const one of outside) expect(one.order).toBeGreaterThan(last)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('a place that is being passed on is nobody’s who comes just then', () => {
    expect(seated({ capacity: 2, waitingMost: 5, taken: 1, waiting: 1 })?.state).toBe('waiting')
    expect(seated({ capacity: 0, waitingMost: 0, taken: 9, waiting: 0 })?.state).toBe('in')
    expect(seated({ capacity: 1, waitingMost: 0, taken: 1, waiting: 0 })).toBeUndefined()
    expect(settled({ capacity: 2, waitingMost: 5, taken: 1, waiting: 1 }).freed).toBe(true)
  })
})

describe('sums', () => {
  const row = fc.record<Counted>({
    kind: fc.constantFrom('policy', 'elderly', 'other'),
    dimension: fc.constantFrom('publicity', 'care'),
    node: fc.constantFrom('pc', 'pc.a', 'pc.a.c1', 'pc.a.c2.s1', 'pc.b.c1'),
    taken: fc.nat(50),
    beneficiaries: fc.nat(500),
    counted: fc.boolean(),
  })

  it('add up the same whichever way they are cut', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), rows => {
        const { all, dimensions, kinds, places } = figuresOf('pc', rows)
        expect(all.activities).toBe(rows.length)
        for (const cut of [dimensions, kinds, places])
          for (const field of ['activities', 'people', 'beneficiaries'] as const)
            expect(cut.reduce((sum, one) => sum + one[field], 0)).toBe(all[field])
      }),
    )
  })

  it('go by the places just below', () => {
    const one = { kind: 'policy', dimension: 'publicity', taken: 1, beneficiaries: 2, counted: true } as const
    const rows = ['pc.a.c1', 'pc.a.c2.s1', 'pc.b', 'pc'].map(node => ({ ...one, node }))
    expect(figuresOf('pc', rows).places.map(({ node, activities }) => [node, activities])).toEqual([
      ['pc.a', 2],
      ['pc', 1],
      ['pc.b', 1],
    ])
  })
})

it('a series and a reminder fit the limits that are shown', () => {
  expect(serviceDefaults.seriesMost * 2 + 6).toBeLessThanOrEqual(68)
})
