/** What cannot be true, told at the field by the app and refused by the cloud. Days are Asia/Shanghai. */
import type { Facts } from './facts'

export type FaultKind = 'notADay' | 'future' | 'tooOld' | 'askedBeforeBegun'

export interface Fault {
  /** position among the events */
  readonly event: number
  readonly fault: FaultKind
}

/** Nothing that happened earlier can still be pursued, and a year like 0206 is a slip. */
export const earliestDay = '1990-01-01'

/** False for the 31st of April, which the shape of a day allows. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === day
}

export function dayFault(day: string, today: string): FaultKind | undefined {
  if (!isCalendarDay(day)) return 'notADay'
  if (day > today) return 'future'
  return day < earliestDay ? 'tooOld' : undefined
}

/** @param today YYYY-MM-DD in Asia/Shanghai */
export function factFaults({ events }: Pick<Facts, 'events'>, today: string): readonly Fault[] {
  const begun = daysOf(events, 'began')
  return events.flatMap(({ kind, day }, event): Fault[] => {
    if (day === undefined) return []
    const fault = dayFault(day, today)
    if (fault) return [{ event, fault }]
    const early = kind === 'asked' && begun.length > 0 && begun.every(earlier => earlier > day)
    return early ? [{ event, fault: 'askedBeforeBegun' }] : []
  })
}

const daysOf = (events: Facts['events'], wanted: Facts['events'][number]['kind']): readonly string[] =>
  events.flatMap(({ kind, day }) => (kind === wanted && day !== undefined && isCalendarDay(day) ? [day] : []))
