/** What a service earns: duration and quality, never a fixed sum. Hundredths of a point; every step is whole numbers. */
import type { AwardRule, Earned, Lapse, QualityLevel } from '../../src/contract/points/rule'
import { shanghaiMs } from '../../src/contract/shanghai'
import { never } from './rules-account'

export interface Service {
  /** kind of activity */
  readonly kind: string
  readonly minutes: number
  readonly level: QualityLevel
  /** hundredths that the person has earned on that day already */
  readonly earnedThatDay: number
}

const minutesPerHour = 60

const own = <T>(of: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined

/** Throws on a level that there is none of, and on minutes that are none: both come from code, not from people. */
export function earnedBy(rule: AwardRule, { kind, minutes, level, earnedThatDay }: Service): Earned {
  const percent = own(rule.percents, level)
  if (percent === undefined) throw new RangeError(`there is no level ${level}`)
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`${minutes} are no minutes`)
  const perHour = own(rule.perHourOf, kind) ?? rule.perHour
  const minutesCounted = minutes < rule.leastMinutes ? 0 : minutes - (minutes % rule.stepMinutes)
  const uncapped = Math.floor((minutesCounted * perHour * percent) / (minutesPerHour * 100))
  const room = rule.dayCap === undefined ? uncapped : Math.max(0, rule.dayCap - earnedThatDay)
  const points = Math.min(uncapped, room)
  const honourOnly = rule.honourKinds.includes(kind)
  return { points, minutes, minutesCounted, perHour, level, percent, uncapped, capped: points < uncapped, honourOnly }
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
