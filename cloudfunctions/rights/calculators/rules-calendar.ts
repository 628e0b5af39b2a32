/** A calendar of days as text (YYYY-MM-DD), without clock or time zone. */

const dayMs = 86_400_000
const two = (value: number) => String(value).padStart(2, '0')

interface Parts {
  readonly year: number
  readonly month: number
  readonly date: number
}

function partsOf(day: string): Parts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}

const numberOf = (day: string): number => {
  const { year, month, date } = partsOf(day)
  return Date.UTC(year, month - 1, date) / dayMs
}
const dayOfNumber = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10)

/** Days of a month; `month` counts from 1. */
const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** True for days that the calendar has: not for 2026-02-30. */
export function exists(day: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(day)) return false
  const { year, month, date } = partsOf(day)
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month)
}

export const addDays = (day: string, days: number): string => dayOfNumber(numberOf(day) + days)

/** From one day to another; the first is not counted (civil-code:201), so a day to itself is 0. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/** The same date some months later, or that month's last day where it has no such date (civil-code:202). */
export function addMonths(day: string, months: number): string {
  const { year, month, date } = partsOf(day)
  const count = year * 12 + (month - 1) + months
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return `${inYear}-${two(inMonth)}-${two(Math.min(date, lengthOf(inYear, inMonth)))}`
}

export const addYears = (day: string, years: number): string => addMonths(day, years * 12)

/** Whole months from one day to another, and the days that are left over. `to` must not lie before `from`. */
export function wholeMonths(from: string, to: string): { readonly months: number; readonly days: number } {
  const [start, end] = [partsOf(from), partsOf(to)]
  const most = (end.year - start.year) * 12 + end.month - start.month
  const months = addMonths(from, most) <= to ? most : most - 1
  return { months, days: daysBetween(addMonths(from, months), to) }
}

/** 0 = Sunday … 6 = Saturday */
const weekday = (day: string): number => (((numberOf(day) + 4) % 7) + 7) % 7

export const isWeekend = (day: string): boolean => weekday(day) === 0 || weekday(day) === 6

/** Mondays to Fridays from one day to another, both counted; 0 when `to` lies before `from`. */
export function weekdaysWithin(from: string, to: string): number {
  const all = daysBetween(from, to) + 1
  if (all <= 0) return 0
  const rest = all % 7
  const days = Array.from({ length: rest }, (_, index) => addDays(from, index))
  return Math.floor(all / 7) * 5 + days.filter(day => !isWeekend(day)).length
}

export const earlier = (one: string, other: string): string => (one < other ? one : other)
export const later = (one: string, other: string): string => (one > other ? one : other)

/** 2026-11-23 → 2026年11月23日 */
export function dayText(day: string): string {
  const { year, month, date } = partsOf(day)
  return `${year}年${month}月${date}日`
}
