/** What one month's entries come to. Points are hundredths. */
import type { Statement } from '../../src/contract/points/records'
import type { Effect } from './rules-account'

type Line = Statement['lines'][number]
/** What of an entry a statement tells. */
export interface Told {
  readonly kind: Line['kind']
  readonly title: string
  readonly points: number
  readonly after: number
  readonly effect: Effect
  readonly earned?: { readonly minutes: number }
}

/** Equal kind, title and sort of points are one line, in the order in which they first happened. */
export function linesOf(entries: readonly Told[]): readonly Line[] {
  const lines = new Map<string, Line>()
  for (const { kind, title, points, effect, earned } of entries) {
    const honourOnly = effect.honour !== 0
    const key = JSON.stringify([kind, title, honourOnly])
    const before = lines.get(key) ?? { kind, title, times: 0, minutes: 0, points: 0, honourOnly }
    lines.set(key, {
      ...before,
      times: before.times + 1,
      minutes: before.minutes + (earned?.minutes ?? 0),
      points: before.points + points,
    })
  }
  return [...lines.values()]
}

/** What the purse came to afterwards: what the last entry says, or what it was when nothing happened. */
export const closingOf = (opening: number, entries: readonly Told[]): number => entries.at(-1)?.after ?? opening
