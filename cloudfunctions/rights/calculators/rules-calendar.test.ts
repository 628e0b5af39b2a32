import fc from 'fast-check'
import { addDays, addMonths, daysBetween, exists, isWeekend, weekdaysWithin, wholeMonths } from './rules-calendar'

const day = fc.integer({ min: -7_000, max: 47_000 }).map(number => addDays('1970-01-01', number))

describe('a day', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1899-01-01',
    '2026-1-1',
    '',
    'today',
  ])('%p does not exist', text => expect(exists(text)).toBe(false))

  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%p exists', text => expect(exists(text)).toBe(true))

  it('comes back after any number of days there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (start, days) => {
        fc.pre(exists(addDays(start, days)))
        expect(addDays(addDays(start, days), -days)).toBe(start)
        expect(daysBetween(start, addDays(start, days))).toBe(days)
      }),
    )
  })

  it('is ordered as its text is', () => {
    fc.assert(fc.property(day, day, (one, other) => expect(one < other).toBe(daysBetween(one, other) > 0)))
  })
})

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', -3, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (start, months, end) => expect(addMonths(start, months)).toBe(end))

  it('and the days left over add up to the way from one day to another', () => {
    fc.assert(
      fc.property(day, fc.nat(20_000), (from, days) => {
        const to = addDays(from, days)
        const { months, days: rest } = wholeMonths(from, to)
        expect(months).toBeGreaterThanOrEqual(0)
        expect(rest).toBeGreaterThanOrEqual(0)
        expect(rest).toBeLessThan(31)
        expect(addDays(addMonths(from, months), rest)).toBe(to)
      }),
    )
  })

  it('never grow fewer when the end moves on', () => {
    fc.assert(
      fc.property(day, fc.nat(3_000), (from, days) => {
        const [one, next] = [wholeMonths(from, addDays(from, days)), wholeMonths(from, addDays(from, days + 1))]
        expect(next.months * 31 + next.days).toBeGreaterThan(one.months * 31 + one.days - 31)
        expect(next.months).toBeGreaterThanOrEqual(one.months)
      }),
    )
  })
})

describe('weekdays', () => {
  it('are counted like one by one', () => {
    fc.assert(
      fc.property(day, fc.nat(60), (from, days) => {
        const oneByOne = Array.from({ length: days + 1 }, (_, index) => addDays(from, index)).filter(
          each => !isWeekend(each),
        )
        expect(weekdaysWithin(from, addDays(from, days))).toBe(oneByOne.length)
      }),
    )
  })

  it('know a Saturday', () => {
    expect(isWeekend('2026-11-21')).toBe(true)
    expect(isWeekend('2026-11-23')).toBe(false)
    expect(weekdaysWithin('2026-11-23', '2026-11-22')).toBe(0)
  })
})
