/** Which rule counts a service, and when what it earned lapses. */
import type { AwardRule, Lapse } from '../../src/contract/points/rule'
import { shanghaiMs } from '../../src/contract/shanghai'
import { never } from './rules-account'

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
