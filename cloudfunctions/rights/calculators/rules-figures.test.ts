import type { FigureRow } from '../../../src/contract/rights'
import { shippedFigures } from '../figures/defaults'
import { effective, inForce, nthWorkday } from './rules-figures'

const row = (from: string, value: number | null, at?: number): FigureRow =>
  at === undefined
    ? { kind: 'minimumWage', from, value, source: 'shipped' }
    : { kind: 'minimumWage', from, value, source: 'entered', at }
const holiday = (from: string): FigureRow => ({ kind: 'holiday', from, value: 1, source: '' })

describe('the figure in force', () => {
  const rows = effective([row('2024-01-01', 100), row('2025-01-01', 200), row('2026-01-01', 300)])

  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 100],
    ['2025-12-31', 200],
    ['2030-01-01', 300],
  ])('on %s is %p', (day, value) => expect(inForce(rows, 'minimumWage', day)?.value).toBe(value))

  it('of two rows for one first day is the one written last, in whatever order they come', () => {
    for (const written of [
      [row('2025-01-01', 1, 10), row('2025-01-01', 2, 20)],
      [row('2025-01-01', 2, 20), row('2025-01-01', 1, 10)],
    ]) {
      expect(inForce(effective([row('2025-01-01', 9), ...written]), 'minimumWage', '2025-06-01')?.value).toBe(2)
    }
  })

  it('that was withdrawn lets the one before go on', () => {
    const withdrawn = effective([row('2024-01-01', 100), row('2025-01-01', 200), row('2025-01-01', null, 5)])
    expect(inForce(withdrawn, 'minimumWage', '2025-06-01')?.value).toBe(100)
  })

  it('of another kind does not count', () => {
    expect(inForce(rows, 'averageWage', '2026-01-01')).toBeUndefined()
  })
})

describe('working days', () => {
  const shipped = effective(shippedFigures)

  it.each([
    // Mon 23 Nov: Tue 1, Wed 2, Thu 3, Fri 4, Mon 5, Tue 6, Wed 7
    ['2026-11-23', '2026-12-02', false],
    // Mon 28 Sep: 29 (1), 30 (2), 1 to 7 Oct off, 8 (3), 9 (4), Sat 10 is worked (5), 12 (6), 13 (7)
    ['2026-09-28', '2026-10-13', false],
    // Thu 12 Feb: Fri 13 (1), Sat 14 is worked (2), 15 to 23 off, 24 (3), 25 (4), 26 (5), 27 (6), Sat 28 is worked (7)
    ['2026-02-12', '2026-02-28', false],
    // a year without entered days off: Mon 1 Feb 2027, Mondays to Fridays only
    ['2027-02-01', '2027-02-10', true],
    // from a known year into an unknown one
    ['2026-12-28', '2027-01-06', true],
  ])('the seventh after %s is %s', (after, day, guessed) => {
    expect(nthWorkday(shipped, after, 7)).toMatchObject({ day, guessed })
  })

  it('name the days off on the way, not the weekends that were free anyway', () => {
    const { shifted } = nthWorkday(effective([holiday('2026-11-28'), holiday('2026-11-30')]), '2026-11-26', 2)
    expect(shifted.map(({ from }) => from)).toEqual(['2026-11-30'])
  })
})

it('what is shipped has a source, existing days and no kind that differs from place to place', () => {
  for (const { source } of shippedFigures) expect(source.length).toBeGreaterThan(5)
  expect([...new Set(shippedFigures.map(({ kind }) => kind))].sort()).toEqual([
    'depositBase1y',
    'holiday',
    'lpr1y',
    'lpr5y',
    'workingWeekend',
  ])
  // the notice of 2026: 33 days off, six weekends worked
  expect(shippedFigures.filter(({ kind }) => kind === 'holiday')).toHaveLength(33)
})
