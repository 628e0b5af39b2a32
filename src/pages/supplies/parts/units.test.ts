import { unitsOf } from './units'

it.each([
  ['12', 1, 12],
  [' １２ ', 1, 12],
  ['0', 0, 0],
  ['0', 1, undefined],
  ['', 0, undefined],
  ['1.5', 0, undefined],
  ['-3', 0, undefined],
  ['十二', 0, undefined],
  ['99999', 0, 99_999],
  ['100000', 0, undefined],
])('%j, at least %d, is %p units', (typed, least, units) => {
  expect(unitsOf(typed, least)).toBe(units)
})
