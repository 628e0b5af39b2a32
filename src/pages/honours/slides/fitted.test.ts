import * as fc from 'fast-check'
import { fitted } from './fitted'

it.each([
  ['扫雪', '天没亮他就扫完了。', 1],
  ['雪天扫出一条平安路', '字'.repeat(60), 1],
  ['雪天扫出一条平安路', '字'.repeat(90), 0.88],
  ['字'.repeat(30), '字'.repeat(600), 0.88],
])('%s with %s has the size %d', (title, text, scale) => {
  expect(fitted(title, text).scale).toBe(scale)
})

it('whatever stands there, some of it is shown, and never more than is read in a turn', () => {
  const signs = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(signs, fc.integer({ min: 1, max: 600 }), (title, length) => {
      const { words } = fitted(title, '字'.repeat(length))
      expect([...words].length).toBeGreaterThan(Math.min(length - 1, 40))
      expect([...words].length).toBeLessThanOrEqual(96)
    }),
  )
})
