import * as fc from 'fast-check'
import { shortened, turned } from './shortened'

it.each([
  ['短短一句。', 10, '短短一句。'],
  ['雪下了一夜。他一早扫完三个单元，又去扫桥。', 14, '雪下了一夜。他一早扫完三……'],
  ['雪下了一夜，他一早就起来了。又去扫桥，扫到天亮。', 16, '雪下了一夜，他一早就起来了。'],
])('%s in %d signs is %s', (text, most, short) => {
  expect(shortened(text, most)).toBe(short)
})

it('never grows, and says when something is missing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 4, max: 100 }), (text, most) => {
      const short = shortened(text, most)
      expect([...short].length).toBeLessThanOrEqual(most)
      expect(text.includes(short) || short.endsWith('……')).toBe(true)
    }),
  )
})

it.each([
  [0, 1, 3, 1],
  [2, 1, 3, 0],
  [0, -1, 3, 2],
  // two were taken down meanwhile
  [5, 0, 2, 1],
  [4, 1, 0, 0],
])('from %d by %d of %d is %d', (at, by, count, next) => {
  expect(turned(at, by, count)).toBe(next)
})
