import fc from 'fast-check'
import { textOf, wholeOf } from './number-text'

it.each([
  ['299', 29_900],
  ['299.', 29_900],
  ['299.5', 29_950],
  ['０８．０５', 805],
  ['1,200.00', 120_000],
  [' 1 200 ', 120_000],
  ['0', 0],
])('%p is %i fen', (text, fen) => expect(wholeOf(text, 2)).toBe(fen))

it.each(['', '.', '.5', '-1', '1.234', '1e3', '12元', '1.2.3', '9'.repeat(13), '一百'])('%p is no sum', text => {
  expect(wholeOf(text, 2)).toBeUndefined()
})

it('days have no decimals', () => {
  expect(wholeOf('98', 0)).toBe(98)
  expect(wholeOf('98.5', 0)).toBeUndefined()
})

it('what is shown reads back as the same number', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom<0 | 2>(0, 2), (value, decimals) => {
      expect(wholeOf(textOf(value, decimals), decimals)).toBe(value)
    }),
  )
})
