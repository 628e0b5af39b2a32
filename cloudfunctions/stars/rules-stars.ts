/** How many stars facts make. */
import { type Quarter, quarterOf } from '../../src/contract/stars/quarters'
import type { Criteria, StarRule } from '../../src/contract/stars/rule'

const names = ['points', 'days', 'services'] as const

export const reaches = (had: Criteria, takes: Criteria): boolean => names.every(name => had[name] >= takes[name])

/** The highest level whose every criterion is reached; 0 for none. */
export const levelOf = (had: Criteria, takes: readonly Criteria[]): number =>
  takes.reduce((best, one, at) => (reaches(had, one) ? at + 1 : best), 0)

/** No level takes less than the one below it. */
export const isOrdered = ({ levels }: StarRule): boolean =>
  levels.every((one, at) => {
    const below = levels[at - 1]
    return !below || reaches(one, below)
  })

/** The rule that judges what was done in this quarter: the latest that had begun. */
export const ruleOf = (rules: readonly StarRule[], quarter: Quarter): StarRule | undefined =>
  [...rules].sort((one, other) => (one.from < other.from ? 1 : -1)).find(({ from }) => from <= quarter)

/** A rule for a quarter that has begun would change what people have been working towards. */
export const hasBegun = ({ from }: StarRule, now: number): boolean => from <= quarterOf(now)

/** The version of each quarter that holds; the latest quarter first. */
export function holding<T extends { readonly quarter: Quarter; readonly version: number }>(
  records: readonly T[],
): readonly T[] {
  const best = new Map<Quarter, T>()
  for (const record of records) {
    const other = best.get(record.quarter)
    if (!other || other.version < record.version) best.set(record.quarter, record)
  }
  return [...best.values()].sort((one, other) => (one.quarter < other.quarter ? 1 : -1))
}
