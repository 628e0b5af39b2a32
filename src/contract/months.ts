/** Calendar months in Asia/Shanghai, e.g. 2026-11. */
import { dayOf, startOf } from './shanghai'

export const monthOf = (at: number): string => dayOf(at).slice(0, 7)

/** So many months later; a negative number is earlier. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** ms UTC, from ≤ at < to */
export const spanOf = (month: string): readonly [from: number, to: number] => [
  startOf(`${month}-01`),
  startOf(`${monthAfter(month, 1)}-01`),
]
