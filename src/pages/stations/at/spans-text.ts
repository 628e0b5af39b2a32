import { stationText as text } from '@/copy/stations'

/** The opening times of one day in words. */
export function spansText(spans: readonly string[]): string {
  if (spans.length === 0) return text.closedDay
  return spans.join() === '00:00-24:00' ? text.allDay : spans.join('，')
}
