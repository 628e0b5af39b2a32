import fc from 'fast-check'
import { monthAfter } from '@/contract/months'
import { weeksOf } from './month'

it.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', 0, '2026-11'],
])('%s and %s months: %s', (month, later, there) => expect(monthAfter(month, later)).toBe(there))

it('November 2026 begins on a Sunday and has six rows', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01'])
  expect(weeks).toHaveLength(6)
  expect(weeks[5]?.[0]).toBe('2026-11-30')
})

it('every day of a month stands once, below its weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1200 }), later => {
      const month = monthAfter('2020-01', later)
      const days = weeksOf(month).flatMap(week =>
        week.flatMap((day, weekday) => (day === undefined ? [] : [[day, weekday] as const])),
      )
      expect(new Set(days.map(([day]) => day)).size).toBe(days.length)
      expect(days.length).toBeGreaterThanOrEqual(28)
      for (const [day, weekday] of days) expect((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(weekday)
    }),
  )
})
