/** What is typed about the stars' rule. */
import { pointsShown } from '@/contract/points/shown'
import type { Criteria } from '@/contract/stars/rule'
import { wholeOf } from '@/ui/field/number-text'

export type Typed = Readonly<Record<keyof Criteria, string>>

export const typedOf = ({ points, days, services }: Criteria): Typed => ({
  points: pointsShown(points),
  days: String(days),
  services: String(services),
})

/** Undefined while something is no number. */
export function criteriaOf({ points, days, services }: Typed): Criteria | undefined {
  const read = { points: wholeOf(points, 2), days: wholeOf(days, 0), services: wholeOf(services, 0) }
  if (read.points === undefined || read.days === undefined || read.services === undefined) return undefined
  return { points: read.points, days: read.days, services: read.services }
}
