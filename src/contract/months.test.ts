import { monthAfter, monthOf, spanOf } from './months'

const at = (day: string) => Date.parse(`${day}T00:00:00+08:00`)

it.each([
  ['2026-12', '2026-12-01', '2027-01-01'],
  ['2026-02', '2026-02-01', '2026-03-01'],
  ['2028-02', '2028-02-01', '2028-03-01'],
])('%s goes from its first moment in Datong to that of the next', (month, from, to) => {
  expect(spanOf(month)).toEqual([at(from), at(to)])
  expect([monthOf(at(from)), monthOf(at(from) - 1), monthOf(at(to) - 1)]).toEqual([month, monthAfter(month, -1), month])
})
