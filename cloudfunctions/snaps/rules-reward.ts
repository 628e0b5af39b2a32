/** What one snap earns its sender, within what one person may earn by snaps. Hundredths of a point. */
import { pointsShown } from '../../src/contract/points/shown'
import type { SnapRule } from '../../src/contract/snaps'
import type { Earned, SnapMonthRecord } from './rules-record'

type Month = SnapMonthRecord['earned']

/** What came of the month's snaps without this one; by day when one is given. */
function sumOf(month: Month, snap: string, day?: string): number {
  return Object.entries(month).reduce(
    (sum, [id, one]) => (id === snap || (day !== undefined && one.day !== day) ? sum : sum + one.points),
    0,
  )
}

/** @param month what the person has earned by snaps in the month of `day`, snap by snap; `again`: for the same pictures they have earned before */
export function rewardOf(
  rule: SnapRule,
  as: 'first' | 'later',
  { snap, day }: { readonly snap: string; readonly day: string },
  month: Month,
  again = false,
): Earned {
  const full = rule[as]
  if (again) return { purse: rule.purse, points: 0, full, as, cap: 'again' }
  const inDay = Math.max(0, rule.dayCap - sumOf(month, snap, day))
  const inMonth = Math.max(0, rule.monthCap - sumOf(month, snap))
  const points = Math.min(full, inDay, inMonth)
  const cap = points === full ? undefined : inMonth <= inDay ? ('month' as const) : ('day' as const)
  return { purse: rule.purse, points, full, as, ...(cap && { cap }) }
}

const whoFirst = { first: '第一个发来', later: '和别人发的是同一件事' } as const
/** Read days later, so it says which day it was. */
const capWords = {
  day: '那天的随手拍积分拿满了',
  month: '那个月的随手拍积分拿满了',
  again: '同样的照片以前记过分',
} as const

/** Why so many, as its sender reads it. */
export function earnedWords({ as, full, points, cap, takenBack }: Earned): string {
  const by = `${whoFirst[as]}，得 ${pointsShown(full)} 分`
  if (takenBack) return '发布后查明不属实，积分收回了'
  if (cap === undefined) return by
  return points === 0
    ? `${by}；${capWords[cap]}，这次没有记分`
    : `${by}；${capWords[cap]}，这次记 ${pointsShown(points)} 分`
}
