/**
 * What a service earns: duration and quality, never a fixed sum. Points are counted in hundredths, so that a quarter of an hour is worth
 * something; every step is whole numbers. The rule is configuration with a version, and what it made of somebody's numbers can be shown.
 */

import { shanghaiMs } from '../../src/contract/shanghai'
import { never } from './rules-account'

/** How well it was done, as a reviewer grades it; percent of the rate. */
export interface QualityLevel {
  readonly name: string
  readonly percent: number
  /** every level but the usual one needs a reason */
  readonly usual: boolean
}

/** When points lapse: at the end of the year in which they were earned (or so many later), after so many months, or never. */
export type Lapse =
  | { readonly kind: 'yearEnd'; readonly yearsLater: number }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'never' }

export interface AwardRule {
  readonly version: string
  /** the first day, YYYY-MM-DD, on which a service is counted by it */
  readonly from: string
  /** hundredths of a point for an hour, by kind of activity; `other` for all that are not named */
  readonly perHour: { readonly other: number; readonly [kind: string]: number }
  readonly levels: Readonly<Record<string, QualityLevel>>
  /** minutes are counted in full steps of so many */
  readonly stepMinutes: number
  /** a shorter service earns nothing */
  readonly leastMinutes: number
  /** hundredths of a point that one person may earn on a day; missing: no cap */
  readonly dayCap?: number
  readonly lapse: Lapse
}

export interface Service {
  readonly kind: string
  readonly minutes: number
  readonly level: string
  /** hundredths that the person has earned on that day already */
  readonly earnedThatDay: number
}

/** The formula with somebody's own numbers in it. */
export interface Earned {
  /** hundredths of a point */
  readonly points: number
  readonly minutesCounted: number
  readonly perHour: number
  readonly percent: number
  /** before the day's cap */
  readonly uncapped: number
  readonly capped: boolean
}

const minutesPerHour = 60

/** Throws on a level that the rule does not know, and on minutes that are none: both come from code, not from people. */
export function earnedBy(rule: AwardRule, { kind, minutes, level, earnedThatDay }: Service): Earned {
  const quality = Object.hasOwn(rule.levels, level) ? rule.levels[level] : undefined
  if (!quality) throw new RangeError(`there is no level ${level} in rule ${rule.version}`)
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`${minutes} are no minutes`)
  const perHour = (Object.hasOwn(rule.perHour, kind) ? rule.perHour[kind] : undefined) ?? rule.perHour.other
  const minutesCounted = minutes < rule.leastMinutes ? 0 : minutes - (minutes % rule.stepMinutes)
  const { percent } = quality
  const uncapped = Math.floor((minutesCounted * perHour * percent) / (minutesPerHour * 100))
  const room = rule.dayCap === undefined ? uncapped : Math.max(0, rule.dayCap - earnedThatDay)
  const points = Math.min(uncapped, room)
  return { points, minutesCounted, perHour, percent, uncapped, capped: points < uncapped }
}

/** The rule of a day: the latest that had begun. A service is counted by the rule of its own day, whatever holds when it is reviewed. */
export const ruleOf = (rules: readonly AwardRule[], day: string): AwardRule | undefined =>
  [...rules].sort((one, other) => (one.from < other.from ? 1 : -1)).find(({ from }) => from <= day)

/** When points of a day lapse, ms UTC: at the end of a day in Asia/Shanghai. A month that has no such day ends on its last. */
export function lapsesAt(lapse: Lapse, day: string): number {
  if (lapse.kind === 'never') return never
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (lapse.kind === 'yearEnd') return Date.UTC(year + lapse.yearsLater + 1, 0, 1) - shanghaiMs
  const last = new Date(Date.UTC(year, month + lapse.months, 0)).getUTCDate()
  return Date.UTC(year, month - 1 + lapse.months, Math.min(date, last) + 1) - shanghaiMs
}
