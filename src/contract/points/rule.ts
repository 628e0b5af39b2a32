/** The rule by which a service earns points 积分规则: dated configuration of the district. Points are hundredths, so that a quarter of an hour is worth something. */
import * as z from 'zod/mini'
import { Day } from '../values'

/** How well a service was done, as a reviewer grades it. `usual` needs no reason. */
export const qualityLevels = { excellent: '优秀', good: '良好', fair: '合格', none: '不计分' } as const
export type QualityLevel = keyof typeof qualityLevels
export const QualityLevel = z.enum(Object.keys(qualityLevels) as [QualityLevel, ...QualityLevel[]])
export const usualLevel: QualityLevel = 'good'

/** hundredths of a point */
const Hundredths = z.int().check(z.gte(0), z.lte(1_000_000))
const Percent = z.int().check(z.gte(0), z.lte(500))
const Kind = z.string().check(z.regex(/^[a-zA-Z]{1,20}$/))

/** When points lapse: at the end of the year in which they were earned (or so many later), after so many months, or never. */
export const Lapse = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yearEnd'), yearsLater: z.int().check(z.gte(0), z.lte(5)) }),
  z.strictObject({ kind: z.literal('months'), months: z.int().check(z.gte(1), z.lte(60)) }),
  z.strictObject({ kind: z.literal('never') }),
])
export type Lapse = z.infer<typeof Lapse>

export const AwardRule = z.strictObject({
  /** the first day of service that is counted by it */
  from: Day,
  /** for an hour of a kind that is not named in `perHourOf` */
  perHour: Hundredths,
  /** for an hour, by kind of activity */
  perHourOf: z.record(Kind, Hundredths),
  /** percent of the rate, by level */
  percents: z.strictObject({ excellent: Percent, good: Percent, fair: Percent, none: Percent }),
  /** minutes are counted in full steps of so many */
  stepMinutes: z.int().check(z.gte(1), z.lte(60)),
  /** a shorter service earns nothing */
  leastMinutes: z.int().check(z.gte(0), z.lte(240)),
  /** that one person may earn on a day; missing: no cap */
  dayCap: z.optional(z.int().check(z.gte(1), z.lte(10_000_000))),
  lapse: Lapse,
  /** kinds whose points are honour only: they show on boards and buy nothing */
  honourKinds: z.array(Kind).check(z.maxLength(20)),
  /** what one person may give to family in a year, and to how many; missing: nothing */
  giving: z.optional(
    z.strictObject({
      yearMost: z.int().check(z.gte(1), z.lte(10_000_000)),
      peopleMost: z.int().check(z.gte(1), z.lte(10)),
    }),
  ),
})
export type AwardRule = z.infer<typeof AwardRule>

/** The formula with somebody's own numbers in it: floor(minutesCounted / 60 × perHour × percent / 100), and no more than the cap left. */
export const Earned = z.object({
  /** hundredths of a point */
  points: z.int(),
  minutes: z.int(),
  minutesCounted: z.int(),
  perHour: z.int(),
  level: QualityLevel,
  percent: z.int(),
  /** before the day's cap */
  uncapped: z.int(),
  capped: z.boolean(),
  honourOnly: z.boolean(),
})
export type Earned = z.infer<typeof Earned>

const common = {
  from: '2026-01-01',
  perHourOf: {},
  percents: { excellent: 120, good: 100, fair: 80, none: 0 },
  stepMinutes: 15,
  leastMinutes: 15,
  honourKinds: [],
}

/** Rules of real cities, for a district to begin with and to change. */
export const rulePresets: Readonly<Record<'huangshi' | 'kunshan', AwardRule>> = {
  /** 黄石: an hour is a point; what is left lapses on 31 December */
  huangshi: { ...common, perHour: 100, dayCap: 800, lapse: { kind: 'yearEnd', yearsLater: 0 } },
  /** 昆山: an hour is ten points */
  kunshan: { ...common, perHour: 1000, dayCap: 8000, lapse: { kind: 'yearEnd', yearsLater: 1 } },
}

/** What holds until the district has said something else. */
export const firstRule: AwardRule = { ...rulePresets.huangshi, lapse: { kind: 'yearEnd', yearsLater: 1 } }
