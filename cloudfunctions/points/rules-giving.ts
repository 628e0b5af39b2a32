/** What somebody may still give to family this year. */
import type { AwardRule } from '../../src/contract/points/rule'

interface Given {
  /** hundredths given this year */
  readonly points: number
  readonly to: readonly string[]
}

/** Why somebody cannot give so many to this person now; undefined when they can. */
export function givingProblem(giving: AwardRule['giving'], given: Given, to: string, points: number) {
  if (!giving) return { code: 'GIVING_CLOSED', detail: {} } as const
  const left = Math.max(0, giving.yearMost - given.points)
  if (points > left) return { code: 'GIVING_LIMIT', detail: { yearMost: giving.yearMost, left } } as const
  const people = new Set([...given.to, to]).size
  return people > giving.peopleMost
    ? ({ code: 'GIVING_PEOPLE', detail: { peopleMost: giving.peopleMost } } as const)
    : undefined
}
