/** What is typed about a rule, and what becomes of it. */
import { type AwardRule, type Lapse, type QualityLevel, qualityLevels } from '@/contract/points/rule'
import { pointsShown } from '@/contract/points/shown'
import { wholeOf } from '@/ui/field/number-text'

type LapseKind = Lapse['kind']
export interface Typed {
  readonly from: string
  readonly perHour: string
  readonly perHourOf: Readonly<Record<string, string>>
  readonly percents: Readonly<Record<QualityLevel, string>>
  readonly stepMinutes: string
  readonly leastMinutes: string
  /** empty: none */
  readonly dayCap: string
  readonly lapse: LapseKind
  readonly yearsLater: string
  readonly months: string
  readonly honourKinds: readonly string[]
  readonly giving: 'no' | 'yes'
  readonly yearMost: string
  readonly peopleMost: string
}

const levels = Object.keys(qualityLevels) as QualityLevel[]

/** A rule as it would be typed; its first day is asked anew. */
export function typedOf(rule: AwardRule): Omit<Typed, 'from'> {
  const { perHour, perHourOf, percents, stepMinutes, leastMinutes, dayCap, lapse, honourKinds, giving } = rule
  return {
    perHour: pointsShown(perHour),
    perHourOf: Object.fromEntries(Object.entries(perHourOf).map(([kind, points]) => [kind, pointsShown(points)])),
    percents: Object.fromEntries(levels.map(level => [level, String(percents[level])])) as Typed['percents'],
    stepMinutes: String(stepMinutes),
    leastMinutes: String(leastMinutes),
    dayCap: dayCap === undefined ? '' : pointsShown(dayCap),
    lapse: lapse.kind,
    yearsLater: lapse.kind === 'yearEnd' ? String(lapse.yearsLater) : '1',
    months: lapse.kind === 'months' ? String(lapse.months) : '12',
    honourKinds,
    giving: giving ? 'yes' : 'no',
    yearMost: giving ? pointsShown(giving.yearMost) : '',
    peopleMost: giving ? String(giving.peopleMost) : '2',
  }
}

/** Whole numbers from `least` to `most`; undefined for everything else. */
export function numberOf(typed: string, least: number, most: number): number | undefined {
  const number = wholeOf(typed, 0)
  return number !== undefined && number >= least && number <= most ? number : undefined
}
export const hundredthsOf = (typed: string, most = 1_000_000): number | undefined => {
  const points = wholeOf(typed, 2)
  return points !== undefined && points <= most ? points : undefined
}

function lapseOf({ lapse, yearsLater, months }: Typed): Lapse | undefined {
  if (lapse === 'never') return { kind: 'never' }
  const count = lapse === 'yearEnd' ? numberOf(yearsLater, 0, 5) : numberOf(months, 1, 60)
  if (count === undefined) return undefined
  return lapse === 'yearEnd' ? { kind: 'yearEnd', yearsLater: count } : { kind: 'months', months: count }
}

/** `undefined` while something is wrong, `none` when nothing is given. */
function givingOf({ giving, yearMost, peopleMost }: Typed): AwardRule['giving'] | 'none' {
  if (giving === 'no') return 'none'
  const [points, people] = [hundredthsOf(yearMost, 10_000_000), numberOf(peopleMost, 1, 10)]
  return points && people ? { yearMost: points, peopleMost: people } : undefined
}

/** The rule; undefined while something is missing or wrong. */
export function ruleOf(typed: Typed): AwardRule | undefined {
  const special = Object.entries(typed.perHourOf).filter(([, points]) => points.trim() !== '')
  const perHourOf = special.map(([kind, points]) => [kind, hundredthsOf(points)] as const)
  const percents = levels.map(level => [level, numberOf(typed.percents[level], 0, 500)] as const)
  const perHour = hundredthsOf(typed.perHour)
  const stepMinutes = numberOf(typed.stepMinutes, 1, 60)
  const leastMinutes = numberOf(typed.leastMinutes, 0, 240)
  const capped = typed.dayCap.trim() !== ''
  const dayCap = capped ? hundredthsOf(typed.dayCap, 10_000_000) : undefined
  const [lapse, giving] = [lapseOf(typed), givingOf(typed)]
  if (typed.from === '' || perHour === undefined || stepMinutes === undefined || leastMinutes === undefined)
    return undefined
  if (capped && !dayCap) return undefined
  if (!lapse || !giving) return undefined
  if ([...perHourOf, ...percents].some(([, value]) => value === undefined)) return undefined
  return {
    from: typed.from,
    perHour,
    perHourOf: Object.fromEntries(perHourOf) as Record<string, number>,
    percents: Object.fromEntries(percents) as AwardRule['percents'],
    stepMinutes,
    leastMinutes,
    ...(dayCap !== undefined && { dayCap }),
    lapse,
    honourKinds: [...typed.honourKinds],
    ...(giving !== 'none' && { giving }),
  }
}
