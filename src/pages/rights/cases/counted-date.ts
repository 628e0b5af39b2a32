import type { CountedDate } from '@/contract/rights'

const dayMs = 86_400_000
const utcOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
const dayText = (date: Date): string => date.toISOString().slice(0, 10)

/** The last day of the month that lies `months` after the month of `date`. */
function lastOfMonth(date: Date, months: number): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate()
}

/**
 * The last day of a deadline. The day from which it counts is not counted itself; where a month has no such day it ends with the month
 * (民法典 201, 202: 开始的当日不计入; 没有对应日的，月末日为期间的最后一日).
 * @param from YYYY-MM-DD in Asia/Shanghai
 */
export function lastDay(from: string, { count, unit }: Pick<CountedDate, 'count' | 'unit'>): string {
  const start = utcOf(from)
  if (unit === 'days') return dayText(new Date(start.getTime() + count * dayMs))
  const months = unit === 'years' ? 12 * count : count
  const day = Math.min(start.getUTCDate(), lastOfMonth(start, months))
  return dayText(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, day)))
}

/** Days from today to a day; below zero when it has passed. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((utcOf(day).getTime() - utcOf(today).getTime()) / dayMs)
