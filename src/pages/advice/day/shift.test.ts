import { shiftDay } from './shift'

it.each([
  ['2026-11-30', 1, '2026-12-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-03-01', -1, '2028-02-29'],
  ['2026-11-25', 0, '2026-11-25'],
])('%s and %i days is %s', (day, by, then) => {
  expect(shiftDay(day, by)).toBe(then)
})
