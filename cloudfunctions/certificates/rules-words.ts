/** Days, hours and points as they stand on paper. */
import { pointsShown } from '../../src/contract/points/shown'

/** 2026-03-05 -> 2026年3月5日 */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** 2026-03-05 -> 3月5日 */
export const shortDay = (day: string): string => dayWords(day).replace(/^\d+年/, '')

/** 90 -> 1 小时 30 分钟 */
export function minutesWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分钟`
}

/** Signed hundredths: +1.5, -3. */
export const movedWords = (points: number): string => `${points > 0 ? '+' : ''}${pointsShown(points)}`

/** No longer than so many characters, so that a row stays one line. */
export function cut(text: string, most: number): string {
  const signs = [...text]
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`
}

/** 甲、乙、丙等 5 个地方 */
export function someOf(names: readonly string[], most: number, all: string): string {
  const shown = names.slice(0, most).join('、')
  return names.length <= most ? shown : `${shown}等 ${names.length} ${all}`
}
