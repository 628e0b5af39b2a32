import fc from 'fast-check'
import { daysOf, quarterAfter, quarterOf } from '../../src/contract/stars/quarters'
import { type Criteria, firstStarRule } from '../../src/contract/stars/rule'
import { hasBegun, holding, isOrdered, levelOf, reaches, ruleOf } from './rules-stars'

const takes = firstStarRule.levels
const facts = (points: number, days: number, services: number): Criteria => ({ points, days, services })

it.each([
  [facts(0, 0, 0), 0],
  [facts(199, 9, 9), 0],
  [facts(200, 2, 2), 1],
  [facts(9999, 5, 6), 2],
  [facts(9999, 92, 11), 2],
  [facts(6000, 25, 31), 4],
  [facts(6000, 25, 32), 5],
])('%j makes %d stars', (had, level) => expect(levelOf(had, takes)).toBe(level))

const criteria = fc.record({
  points: fc.integer({ min: 0, max: 9000 }),
  days: fc.integer({ min: 0, max: 92 }),
  services: fc.integer({ min: 0, max: 90 }),
})
it('more of anything never makes fewer stars, and the level’s own criteria are reached', () => {
  fc.assert(
    fc.property(criteria, criteria, (had, more) => {
      const level = levelOf(had, takes)
      const sum = facts(had.points + more.points, had.days + more.days, had.services + more.services)
      expect(levelOf(sum, takes)).toBeGreaterThanOrEqual(level)
      const own = takes[level - 1]
      if (own) expect(reaches(had, own)).toBe(true)
    }),
  )
})

it('rules are in order, begin with a quarter and are found by it', () => {
  expect(isOrdered(firstStarRule)).toBe(true)
  expect(isOrdered({ ...firstStarRule, levels: [...takes].reverse() })).toBe(false)
  const next = { ...firstStarRule, from: '2027Q1' }
  expect(ruleOf([next, firstStarRule], '2026Q4')).toBe(firstStarRule)
  expect(ruleOf([firstStarRule, next], '2027Q3')).toBe(next)
  expect(ruleOf([next], '2026Q4')).toBeUndefined()
  const now = Date.parse('2026-12-31T15:59:59Z')
  expect([hasBegun(next, now), hasBegun(next, now + 1000)]).toEqual([false, true])
})

it('of a quarter the last decision holds', () => {
  const row = (quarter: string, version: number) => ({ quarter, version })
  expect(holding([row('2026Q3', 0), row('2026Q4', 0), row('2026Q3', 2), row('2026Q3', 1)])).toEqual([
    row('2026Q4', 0),
    row('2026Q3', 2),
  ])
})

it.each([
  ['2026-01-01', '2026Q1', '2026-01-01', '2026-03-31'],
  ['2026-11-26', '2026Q4', '2026-10-01', '2026-12-31'],
  ['2028-06-30', '2028Q2', '2028-04-01', '2028-06-30'],
])('%s lies in %s', (day, quarter, first, last) => {
  expect(quarterOf(Date.parse(`${day}T12:00:00+08:00`))).toBe(quarter)
  expect(daysOf(quarter)).toEqual([first, last])
})

it('quarters follow each other over a year’s end', () => {
  expect(quarterAfter('2026Q4', 1)).toBe('2027Q1')
  expect(quarterAfter('2027Q1', -1)).toBe('2026Q4')
  expect(quarterAfter('2026Q2', -6)).toBe('2024Q4')
})
