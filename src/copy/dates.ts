/** Days and times as people here say them. The clock on the wall is Asia/Shanghai, wherever the phone is. */
import { dayOf, shanghaiMs } from '@/contract/shanghai'

export { dayOf }

const two = (value: number) => String(value).padStart(2, '0')

/** 2014-03-15 -> 2014年3月15日 */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return year && month && date ? `${year}年${month}月${date}日` : day
}

/** 2026-11-23 -> 星期一 */
export const weekdayText = (day: string): string =>
  `星期${'日一二三四五六'[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''}`

/** ms UTC -> 2026年11月23日 16:05 */
export function timeText(at: number): string {
  const there = new Date(at + shanghaiMs)
  return `${dayText(dayOf(at))} ${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`
}

/** ms UTC -> the hour of the day, 0 to 23 */
export const hourOf = (at: number): number => new Date(at + shanghaiMs).getUTCHours()

/** 2026-11-27 -> 11月27日 星期五 */
export const shortDayText = (day: string): string => `${dayText(day).replace(/^\d+年/, '')} ${weekdayText(day)}`

/** ms UTC -> 14:05 */
export const clockText = (at: number): string => timeText(at).slice(-5)

/** ms UTC -> 11月27日 星期五 14:05 */
export const momentText = (at: number): string => `${shortDayText(dayOf(at))} ${clockText(at)}`
