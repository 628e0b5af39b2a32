/** A year cut out of a book. */
import fc from 'fast-check'
import { type Moved, yearIn } from './rules-year'

/** ms UTC of the beginning of a year in Asia/Shanghai */
const begin = (year: number) => Date.parse(`${year}-01-01T00:00:00+08:00`)

const history = fc
  .array(
    fc.record({
      at: fc.integer({ min: begin(2024), max: begin(2028) - 1 }),
      points: fc.integer({ min: -500, max: 500 }),
      honour: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map(rows => {
    let after = 0
    return rows
      .sort((one, other) => one.at - other.at)
      .map(({ at, points, honour }, index): Moved => {
        after += honour ? 0 : points
        return {
          move: index + 1,
          kind: 'award',
          title: '',
          effect: { lots: [], debt: 0, honour: honour ? points : 0 },
          points,
          after,
          at,
        }
      })
  })
const honourOf = (entries: readonly Moved[]) => entries.reduce((sum, { effect }) => sum + effect.honour, 0)

it('holds the entries of the year, and what was there before and afterwards', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 2023, max: 2028 }), (entries, year) => {
      const book = yearIn([...entries].reverse(), year, honourOf(entries))
      const until = (at: number) => entries.filter(entry => entry.at < at)
      expect(book.entries).toEqual(until(begin(year + 1)).slice(until(begin(year)).length))
      expect(book.opening).toBe(until(begin(year)).at(-1)?.after ?? 0)
      expect(book.closing).toBe(until(begin(year + 1)).at(-1)?.after ?? 0)
      expect(book.honour).toBe(honourOf(until(begin(year + 1))))
    }),
  )
})

it('each year begins with what the one before ended with, also when two clocks differed by a second', () => {
  const entry = (move: number, at: number): Moved => ({
    move,
    kind: 'award',
    title: '',
    effect: { lots: [], debt: 0, honour: 0 },
    points: 100,
    after: move * 100,
    at,
  })
  const book = [entry(3, begin(2026) + 2), entry(2, begin(2026) - 1), entry(1, begin(2026) + 1)]
  const [before, now] = [yearIn(book, 2025, 0), yearIn(book, 2026, 0)]
  expect(now.opening).toBe(before.closing)
  expect([...before.entries, ...now.entries].map(({ move }) => move)).toEqual([1, 2, 3])
})
