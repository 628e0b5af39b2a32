/** Opening hours: what holds each week, what differs on a day, what the keeper has just put up. The clock is Asia/Shanghai. */
import * as z from 'zod/mini'
import { shanghaiMs } from '../shanghai'
import { Day, Instant, line } from '../values'

/** 09:00-18:00; up to 24:00. Sorted and apart from each other. */
const Span = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/))
/** A day's opening times; none: closed. */
const Spans = z.array(Span).check(z.maxLength(3), z.refine(spansInOrder))

/** Each span ends after it begins, and before the next one. */
export function spansInOrder(spans: readonly string[]): boolean {
  const times = spans.flatMap(span => span.split('-'))
  return times.every((time, at) => at === 0 || (times[at - 1] as string) < time)
}

/** Monday first. */
export const Week = z.array(Spans).check(z.length(7))
export type Week = z.infer<typeof Week>

/** A day that differs: a holiday, longer hours. */
export const ExceptionDay = z.strictObject({ day: Day, spans: Spans, note: z.optional(line(20)) })
export type ExceptionDay = z.infer<typeof ExceptionDay>

/** What the keeper puts up for now: 今天不开, 14:00 回来. */
export const Notice = z.strictObject({ words: line(40), closed: z.boolean(), until: Instant })
export type Notice = z.infer<typeof Notice>

export interface Hours {
  readonly week: readonly (readonly string[])[]
  readonly exceptions: readonly ExceptionDay[]
  readonly notice?: Notice | undefined
}

const minuteMs = 60_000
const dayMs = 86_400_000
/** How far the next change is looked for; a station that is closed longer simply is closed. */
const lookAheadDays = 14

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const dayNumber = (at: number): number => Math.floor((at + shanghaiMs) / dayMs)
const dayText = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10)
const startOf = (number: number): number => number * dayMs - shanghaiMs
/** 1970-01-01 was a Thursday */
const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7

/** The opening times of one day, ms UTC. */
function spansOfDay({ week, exceptions }: Hours, number: number): readonly (readonly [from: number, to: number])[] {
  const other = exceptions.find(({ day }) => day === dayText(number))
  const spans = other?.spans ?? week[weekdayOf(number)] ?? []
  return spans.map(span => {
    const [from = '', to = ''] = span.split('-')
    return [startOf(number) + minutesOf(from) * minuteMs, startOf(number) + minutesOf(to) * minuteMs]
  })
}

export interface Opening {
  readonly open: boolean
  /** when that changes next; missing when it does not within two weeks */
  readonly until?: number
}

/** Whether it is open at `now`, and until when. Times that touch (24:00 and 00:00) are one. */
export function openingAt(hours: Hours, now: number): Opening {
  const { notice } = hours
  if (notice?.closed && now < notice.until) {
    const after = openingAt({ ...hours, notice: undefined }, notice.until)
    return after.open
      ? { open: false, until: notice.until }
      : { open: false, ...(after.until !== undefined && { until: after.until }) }
  }
  const today = dayNumber(now)
  const days = Array.from({ length: lookAheadDays + 1 }, (_, ahead) => spansOfDay(hours, today + ahead)).flat()
  const current = days.find(([from, to]) => from <= now && now < to)
  if (!current) {
    const next = days.find(([from]) => from > now)
    return next ? { open: false, until: next[0] } : { open: false }
  }
  let until = current[1]
  for (const [from, to] of days) if (from === until) until = to
  return until >= startOf(today + lookAheadDays) ? { open: true } : { open: true, until }
}
