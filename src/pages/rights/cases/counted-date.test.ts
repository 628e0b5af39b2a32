import { daysUntil, lastDay } from './counted-date'

describe('the last day of a deadline', () => {
  it.each([
    ['seven days after the day of delivery', '2026-11-23', 7, 'days', '2026-11-30'],
    ['across the end of a year', '2026-12-28', 7, 'days', '2027-01-04'],
    ['through a leap day', '2028-02-25', 7, 'days', '2028-03-03'],
    ['a month that has no such day ends with the month', '2026-01-31', 1, 'months', '2026-02-28'],
    ['the same in a leap year', '2028-01-31', 1, 'months', '2028-02-29'],
    ['a year from a leap day', '2028-02-29', 1, 'years', '2029-02-28'],
    ['three years', '2026-05-01', 3, 'years', '2029-05-01'],
    ['fourteen months', '2026-11-30', 14, 'months', '2028-01-30'],
  ] as const)('%s', (_what, from, count, unit, expected) => {
    expect(lastDay(from, { count, unit })).toBe(expected)
  })

  it('says how many days are left, and how many have passed', () => {
    expect(daysUntil('2026-11-30', '2026-11-25')).toBe(5)
    expect(daysUntil('2026-11-20', '2026-11-25')).toBe(-5)
  })
})
