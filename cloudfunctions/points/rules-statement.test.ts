import fc from 'fast-check'
import { noEffect } from './rules-account'
import { closingOf, linesOf, type Told } from './rules-statement'

const told = fc
  .record({
    kind: fc.constantFrom('award', 'spend', 'reversal', 'lapse' as const),
    title: fc.constantFrom('清扫楼道', '送饭上门', '毛巾'),
    points: fc.integer({ min: -500, max: 500 }),
    honour: fc.boolean(),
  })
  .map(
    ({ honour, ...entry }): Told => ({
      ...entry,
      after: 0,
      effect: { ...noEffect, honour: honour ? entry.points || 1 : 0 },
    }),
  )

it('every entry is in exactly one line: points and times add up', () => {
  fc.assert(
    fc.property(fc.array(told), entries => {
      const lines = linesOf(entries)
      expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(entries.reduce((sum, one) => sum + one.points, 0))
      expect(lines.reduce((sum, { times }) => sum + times, 0)).toBe(entries.length)
      expect(new Set(lines.map(line => JSON.stringify([line.kind, line.title, line.honourOnly]))).size).toBe(
        lines.length,
      )
    }),
  )
})

it('a month in which nothing happened ends as it began', () => {
  expect(closingOf(-50, [])).toBe(-50)
})
