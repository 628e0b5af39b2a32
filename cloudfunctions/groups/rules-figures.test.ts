import fc from 'fast-check'
import { type CardKind, cardKinds, kindOf } from '../../src/contract/groups'
import { arrivalsBetween, counted, type Days, dayBefore, figuresOf } from './rules-figures'

const kinds = fc.constantFrom(...(Object.keys(cardKinds) as CardKind[]))

it('the day before the first of March knows leap years', () => {
  expect(dayBefore('2028-03-01', 1)).toBe('2028-02-29')
  expect(dayBefore('2027-01-03', 6)).toBe('2026-12-28')
})

it('every person of two weeks stands in exactly one of the two weeks', () => {
  const arrival = fc.record({ ago: fc.integer({ min: 0, max: 13 }), kind: kinds })
  fc.assert(
    fc.property(fc.array(arrival, { maxLength: 60 }), arrivals => {
      const today = '2026-11-25'
      const inOrder = [...arrivals].sort((one, other) => other.ago - one.ago)
      const days = inOrder.reduce<Days>((sum, { ago, kind }) => counted(sum, dayBefore(today, ago), kind), {})
      const { today: now, week, weekBefore } = figuresOf(days, today)
      const total = (sums: readonly { people: number }[]) => sums.reduce((sum, { people }) => sum + people, 0)
      expect(total(week) + total(weekBefore)).toBe(arrivals.length)
      expect(total(now)).toBe(arrivals.filter(({ ago }) => ago === 0).length)
      for (const { kind, people } of week)
        expect(people).toBe(arrivals.filter(one => one.kind === kind && one.ago < 7).length)
    }),
  )
})

it('what is older than three weeks goes, and most people stand first', () => {
  const days = { '2026-11-01': { topic: 9 }, '2026-11-20': { class: 1, topic: 2 } }
  const after = counted(days, '2026-11-25', 'class')
  expect(Object.keys(after)).toEqual(['2026-11-20', '2026-11-25'])
  expect(arrivalsBetween(after, '2026-11-20', '2026-11-25')).toEqual([
    { kind: 'class', people: 2 },
    { kind: 'topic', people: 2 },
  ])
})

it('a card that this version does not know counts as another one', () => {
  expect(kindOf('topic')).toBe('topic')
  expect(kindOf('constructor')).toBe('other')
  expect(kindOf('')).toBe('other')
})
