/**
 * What a service earns: duration and quality, never a fixed sum. Hundredths of a point; every step is whole numbers. Both sides work it
 * out, so that a reviewer sees what the cloud will book.
 */
import type { AwardRule, Earned, QualityLevel } from './rule'

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
