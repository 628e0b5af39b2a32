/** The days of a series. Times are ms UTC, days Asia/Shanghai. */
import type { Rhythm } from '../../src/contract/service'
import { dayOf, startOf } from '../../src/contract/shanghai'

const dayMs = 86_400_000

/** The same day so many months later; where a month is too short, its last day. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

const stepDays = { week: 7, fortnight: 14 } as const

function later(day: string, every: Rhythm, times: number): string {
  if (every === 'month') return monthsLater(day, times)
  return dayOf(startOf(day) + times * stepDays[every] * dayMs)
}

/** When each of them begins, the first at `startsAt`, none after `until`; one more than `most` at most, so that too many show. */
export function startsOf(startsAt: number, every: Rhythm, until: string, most: number): readonly number[] {
  const first = dayOf(startsAt)
  const clock = startsAt - startOf(first)
  const starts: number[] = []
  for (let times = 0; times <= most; times += 1) {
    const day = later(first, every, times)
    if (day > until) break
    starts.push(startOf(day) + clock)
  }
  return starts
}
