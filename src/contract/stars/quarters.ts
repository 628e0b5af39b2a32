/** Quarters 季度 in Asia/Shanghai, e.g. 2026Q4. */
import * as z from 'zod/mini'
import { dayOf, startOf } from '../shanghai'
import { starsDefaults } from './defaults'

export const Quarter = z.string().check(z.regex(/^\d{4}Q[1-4]$/))
export type Quarter = z.infer<typeof Quarter>

const parts = (quarter: Quarter): readonly [year: number, number: number] => {
  const [year = 0, number = 1] = quarter.split('Q').map(Number)
  return [year, number]
}

export const quarterOf = (at: number): Quarter => {
  const [year = 0, month = 1] = dayOf(at).split('-').map(Number)
  return `${year}Q${Math.ceil(month / 3)}`
}

/** So many quarters later; a negative number is earlier. */
export function quarterAfter(quarter: Quarter, by: number): Quarter {
  const [year, number] = parts(quarter)
  const all = year * 4 + number - 1 + by
  return `${Math.floor(all / 4)}Q${(all % 4) + 1}`
}

/** Its first day, and its last. */
export function daysOf(quarter: Quarter): readonly [first: string, last: string] {
  const [year, number] = parts(quarter)
  const day = (month: number, date: number) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
  return [day((number - 1) * 3, 1), day(number * 3, 0)]
}

const dayMs = 86_400_000
/** The quarter whose stars hold at this moment: each set holds until the next one is given, some days into the next quarter. */
export const periodOf = (at: number): Quarter => quarterOf(at - starsDefaults.reviewDays * dayMs)

/** The last day on which stars of this quarter hold. */
export function heldUntil(quarter: Quarter): string {
  const [first] = daysOf(quarterAfter(quarter, 1))
  return dayOf(startOf(first) + (starsDefaults.reviewDays - 1) * dayMs)
}
