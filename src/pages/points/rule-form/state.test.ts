import { AwardRule, rulePresets } from '@/contract/points/rule'
import { ruleOf, typedOf } from './state'

const from = '2026-12-01'
const typed = { ...typedOf(rulePresets.huangshi), from }

it.each(Object.entries(rulePresets))('%s, typed and read, is itself', (_name, preset) => {
  expect(ruleOf({ ...typedOf(preset), from })).toEqual({ ...preset, from })
})

it('everything that may be said comes through', () => {
  const rule: AwardRule = {
    from,
    perHour: 150,
    perHourOf: { medical: 225 },
    percents: { excellent: 150, good: 100, fair: 50, none: 0 },
    stepMinutes: 30,
    leastMinutes: 0,
    lapse: { kind: 'months', months: 18 },
    honourKinds: ['policy'],
    giving: { yearMost: 1250, peopleMost: 3 },
  }
  expect(ruleOf({ ...typedOf(rule), from })).toEqual(rule)
  expect(AwardRule.safeParse(rule).success).toBe(true)
})

it.each([
  ['no day', { from: '' }],
  ['no number for an hour', { perHour: '一分' }],
  ['three decimals', { perHour: '1.234' }],
  ['a special rate that is none', { perHourOf: { medical: '多一点' } }],
  ['a level above what is allowed', { percents: { ...typed.percents, excellent: '501' } }],
  ['steps of nothing', { stepMinutes: '0' }],
  ['a cap of nothing', { dayCap: '0' }],
  ['no months', { lapse: 'months', months: '0' }],
  ['giving without a limit', { giving: 'yes', yearMost: '' }],
] as const)('%s is no rule', (_what, wrong) => {
  expect(ruleOf({ ...typed, ...wrong })).toBeUndefined()
})

it('an empty special rate is none, an empty cap is no cap', () => {
  const rule = ruleOf({ ...typed, perHourOf: { medical: ' ' }, dayCap: '' })
  expect(rule).toMatchObject({ perHourOf: {} })
  expect(rule).not.toHaveProperty('dayCap')
})
