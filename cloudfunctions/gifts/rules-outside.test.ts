import { startOf } from '../../src/contract/shanghai'
import { isPossible, marksOf, untilOf } from './rules-outside'

const to = '2026-11-26'
const [minute, hour] = [60_000, 3_600_000] as const
const noon = startOf(to) + 12 * hour
const fine = { at: noon, here: { to }, closedAt: undefined, expired: false, back: false, ownName: false, alike: false }

describe('packs taken along', () => {
  it.each([
    ['in the middle of a round, for a day', startOf('2026-11-20'), startOf('2026-11-21')],
    ['on the last day, until it is over', noon, startOf('2026-11-27')],
    ['a minute before it is over', startOf('2026-11-27') - minute, startOf('2026-11-27')],
  ])('%s', (_, at, until) => {
    expect(untilOf({ to }, at)).toBe(until)
  })

  it.each([
    ['before they were taken along', -11 * minute, false],
    ['as far as clocks differ', -10 * minute, true],
    ['now', 2 * hour, true],
    ['in the future', 2 * hour + 11 * minute, false],
  ])('can have been handed over, or not: %s', (_, after, possible) => {
    expect(isPossible(noon, noon + after, noon + 2 * hour)).toBe(possible)
  })
})

describe('marks', () => {
  it.each([
    ['none', {}, []],
    ['the next day', { at: startOf('2026-11-27') }, ['late']],
    ['after it was ended early', { closedAt: noon - 1 }, ['late']],
    ['before it was ended', { closedAt: noon }, []],
    [
      'all of them',
      { back: true, closedAt: 0, expired: true, ownName: true, alike: true },
      ['afterBack', 'late', 'expired', 'ownName', 'alike'],
    ],
  ])('%s', (_, more, marks) => {
    expect(marksOf({ ...fine, ...more })).toEqual(marks)
  })
})
