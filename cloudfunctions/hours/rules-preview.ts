/** What a rule would have made of services that are booked. Points are hundredths. */
import { earnedBy } from '../../src/contract/points/earned'
import type { AwardRule, QualityLevel } from '../../src/contract/points/rule'

export interface Served {
  readonly person: string
  readonly kind: string
  readonly day: string
  readonly minutes: number
  readonly level: QualityLevel
  /** that it earned */
  readonly points: number
}

/** In the order in which they were served, each day's cap by person. */
export function previewed(served: readonly Served[], rule: AwardRule) {
  const onDay = new Map<string, number>()
  const difference = new Map<string, number>()
  let before = 0
  let after = 0
  for (const { person, kind, day, minutes, level, points } of served) {
    const key = `${person} ${day}`
    const earnedThatDay = onDay.get(key) ?? 0
    const would = earnedBy(rule, { kind, minutes, level, earnedThatDay }).points
    onDay.set(key, earnedThatDay + would)
    difference.set(person, (difference.get(person) ?? 0) + would - points)
    before += points
    after += would
  }
  const all = [...difference.values()]
  return {
    services: served.length,
    people: all.length,
    before,
    after,
    more: all.filter(one => one > 0).length,
    fewer: all.filter(one => one < 0).length,
  }
}
