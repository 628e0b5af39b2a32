import { dayText } from '../dates'

const dayMs = 86_400_000

/** Whole days from one day to another, both YYYY-MM-DD. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** How long a batch is still good, in words; a far day is named. */
export function expiryText(expires: string | undefined, today: string): string | undefined {
  if (expires === undefined) return undefined
  const left = daysBetween(today, expires)
  if (left < 0) return `已过期 ${-left} 天`
  if (left === 0) return '今天到期'
  return left <= 60 ? `还有 ${left} 天到期` : `${dayText(expires)}到期`
}

/** Whether somebody should look at it now. */
export const endsSoon = (expires: string | undefined, today: string, within: number): boolean =>
  expires !== undefined && daysBetween(today, expires) <= within
