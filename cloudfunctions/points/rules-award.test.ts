import fc from 'fast-check'
import { earnedBy } from '../../src/contract/points/earned'
import { type AwardRule, type QualityLevel, qualityLevels, rulePresets } from '../../src/contract/points/rule'
import { lapsesAt, ruleOf } from './rules-award'

const huangshi: AwardRule = { ...rulePresets.huangshi, honourKinds: ['party'] }
const { kunshan } = rulePresets
const service = (minutes: number, more: Partial<Parameters<typeof earnedBy>[1]> = {}) => ({
  kind: 'reading',
  minutes,
  level: 'good' as const,
  earnedThatDay: 0,
  ...more,
})

describe('what a service earns', () => {
  it.each([
    ['an hour in Huangshi', huangshi, service(60), 100],
    ['an hour in Kunshan', kunshan, service(60), 1000],
    ['an hour and a half', huangshi, service(90), 150],
    ['minutes beyond a full quarter', huangshi, service(74), 100],
    ['less than a quarter', huangshi, service(14), 0],
    ['an hour of excellent work', huangshi, service(60, { level: 'excellent' }), 120],
    ['an hour that was done badly', huangshi, service(60, { level: 'none' }), 0],
    ['what the day’s cap leaves', huangshi, service(120, { earnedThatDay: 700 }), 100],
    ['nothing beyond the cap', huangshi, service(120, { earnedThatDay: 900 }), 0],
  ])('%s', (_title, rule: AwardRule, done, points) => {
    expect(earnedBy(rule, done).points).toBe(points)
  })

  it('comes with the numbers of its formula', () => {
    expect(earnedBy(huangshi, service(130, { level: 'fair', earnedThatDay: 700 }))).toEqual({
      points: 100,
      minutes: 130,
      minutesCounted: 120,
      perHour: 100,
      level: 'fair',
      percent: 80,
      uncapped: 160,
      capped: true,
      honourOnly: false,
    })
  })

  it('is more for longer and better work, never above the cap, and whole', () => {
    const rule = { ...huangshi, perHourOf: { medical: 150 } }
    const levels = (Object.keys(qualityLevels) as QualityLevel[]).sort(
      (one, other) => rule.percents[one] - rule.percents[other],
    )
    fc.assert(
      fc.property(
        fc.nat({ max: 1440 }),
        fc.nat({ max: 1440 }),
        fc.nat({ max: levels.length - 2 }),
        fc.constantFrom('medical', 'reading', 'constructor'),
        fc.nat({ max: 900 }),
        (minutes, more, at, kind, earnedThatDay) => {
          const of = (m: number, level: QualityLevel) =>
            earnedBy(rule, { kind, minutes: m, level, earnedThatDay }).points
          const [lower = 'none', higher = 'none'] = [levels[at], levels[at + 1]]
          expect(of(minutes + more, lower)).toBeGreaterThanOrEqual(of(minutes, lower))
          expect(of(minutes, higher)).toBeGreaterThanOrEqual(of(minutes, lower))
          expect(of(minutes, higher) + earnedThatDay).toBeLessThanOrEqual(Math.max(rule.dayCap ?? 0, earnedThatDay))
          expect(Number.isSafeInteger(of(minutes, higher))).toBe(true)
        },
      ),
    )
  })

  it('is honour only for kinds that the rule says so of', () => {
    expect(earnedBy(huangshi, service(60, { kind: 'party' }))).toMatchObject({ points: 100, honourOnly: true })
  })

  it('is not known for a level that the rule does not have, or for minutes that are none', () => {
    expect(() => earnedBy(huangshi, service(60, { level: 'toString' as never }))).toThrow(RangeError)
    for (const minutes of [-1, 0.5, Number.NaN]) expect(() => earnedBy(huangshi, service(minutes))).toThrow(RangeError)
  })
})

describe('the rule of a day', () => {
  const rules = [huangshi, { ...huangshi, from: '2026-07-15' }]
  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '2026-01-01'],
    ['2026-07-14', '2026-01-01'],
    ['2026-07-15', '2026-07-15'],
    ['2027-01-01', '2026-07-15'],
  ])('%s', (day, from) => expect(ruleOf(rules, day)?.from).toBe(from))
})

describe('when points lapse', () => {
  const at = (time: string) => Date.parse(`${time}+08:00`)
  it.each([
    ['at the end of the year', { kind: 'yearEnd', yearsLater: 0 }, '2026-12-31', '2027-01-01T00:00:00'],
    ['a year later', { kind: 'yearEnd', yearsLater: 1 }, '2026-01-01', '2028-01-01T00:00:00'],
    ['after twelve months, that day included', { kind: 'months', months: 12 }, '2026-11-26', '2027-11-27T00:00:00'],
    ['in a month without that day, on its last', { kind: 'months', months: 1 }, '2026-01-31', '2026-03-01T00:00:00'],
    ['on a leap day', { kind: 'months', months: 12 }, '2028-02-29', '2029-03-01T00:00:00'],
  ] as const)('%s', (_title, lapse, day, time) => expect(lapsesAt(lapse, day)).toBe(at(time)))

  it('or never', () => expect(lapsesAt({ kind: 'never' }, '2026-11-26')).toBeGreaterThan(at('9999-12-31T00:00:00')))
})
