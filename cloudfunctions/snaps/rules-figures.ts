/** What is counted of snaps; no names. */
import { lineage, type NodeId } from '../../src/contract/organisation'
import { shanghaiMs } from '../../src/contract/shanghai'
import { type Category, isEnded } from '../../src/contract/snaps'
import type { SnapRecord } from './rules-record'

export type CountedSnap = Pick<
  SnapRecord,
  'category' | 'node' | 'state' | 'day' | 'at' | 'waited' | 'rating' | 'reopened' | 'reopenedAt'
>
export const countedFields = [
  ...(['category', 'node', 'state', 'day', 'at', 'waited', 'rating', 'reopened', 'reopenedAt'] as const),
] as const

export interface Counted {
  readonly sent: number
  readonly accepted: number
  readonly settled: number
  readonly open: number
}
const none: Counted = { sent: 0, accepted: 0, settled: 0, open: 0 }

const plus = (sum: Counted, { state }: CountedSnap): Counted => ({
  sent: sum.sent + 1,
  accepted: sum.accepted + Number(state === 'accepted'),
  settled: sum.settled + Number(state === 'settled'),
  open: sum.open + Number(!isEnded(state)),
})

/** For staff; what was answered waits for its sender. */
const waits = (state: CountedSnap['state']): boolean => !isEnded(state) && state !== 'answered'

const dayMs = 86_400_000
const weekDays = 7

/** Monday of a day's week. */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  const sinceMonday = (new Date(at).getUTCDay() + weekDays - 1) % weekDays
  return new Date(at - sinceMonday * dayMs).toISOString().slice(0, 10)
}

/** Half of them are at most this; undefined when there are none. */
export const middleOf = (numbers: readonly number[]): number | undefined => shareOf(numbers, 50)

/** So many of a hundred are at most this. */
function shareOf(numbers: readonly number[], percent: number): number | undefined {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)]
}

/** Adds up snap by snap, so that no more than a page of them is ever held. */
export class Figures {
  #all = none
  readonly #byCategory = new Map<Category, Counted>()
  readonly #byPlace = new Map<NodeId, Counted>()
  readonly #byWeek = new Map<string, Counted>()
  readonly #minutes: number[] = []
  readonly #waiting = { day: 0, week: 0, longer: 0 }
  readonly #ratings = { count: 0, sum: 0, reopened: 0 }
  readonly #depth: number

  constructor(
    readonly node: NodeId,
    readonly now: number,
  ) {
    this.#depth = lineage(node).length
  }

  add(snap: CountedSnap): void {
    this.#all = plus(this.#all, snap)
    const within = lineage(snap.node)[this.#depth] ?? this.node
    this.#byCategory.set(snap.category, plus(this.#byCategory.get(snap.category) ?? none, snap))
    this.#byPlace.set(within, plus(this.#byPlace.get(within) ?? none, snap))
    const week = mondayOf(snap.day)
    this.#byWeek.set(week, plus(this.#byWeek.get(week) ?? none, snap))
    if (snap.waited !== undefined) this.#minutes.push(snap.waited)
    if (waits(snap.state)) this.#waiting[ageOf(this.now - (snap.reopenedAt ?? snap.at))] += 1
    if (snap.rating !== undefined) {
      this.#ratings.count += 1
      this.#ratings.sum += snap.rating
    }
    this.#ratings.reopened += snap.reopened
  }

  result() {
    const [half, most] = [shareOf(this.#minutes, 50), shareOf(this.#minutes, 90)]
    return {
      all: this.#all,
      byCategory: [...this.#byCategory].sort(mostFirst).map(([category, sums]) => ({ category, ...sums })),
      byPlace: [...this.#byPlace].sort(mostFirst).map(([node, sums]) => ({ node, ...sums })),
      byWeek: [...this.#byWeek].map(([from, sums]) => ({ from, ...sums })).sort((a, b) => (a.from < b.from ? -1 : 1)),
      ...(half !== undefined && most !== undefined && { decided: { half, most } }),
      waiting: { ...this.#waiting },
      ratings: { ...this.#ratings },
    }
  }
}

/** The order does not tell in which order they were read. */
const mostFirst = ([one, sums]: readonly [string, Counted], [other, others]: readonly [string, Counted]): number =>
  others.sent - sums.sent || (one < other ? -1 : 1)

const ageOf = (ms: number): 'day' | 'week' | 'longer' =>
  ms <= dayMs ? 'day' : ms <= weekDays * dayMs ? 'week' : 'longer'

/** The days of a period, both ends included. */
export const daysIn = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs + 1

/** ms UTC [begin, end) of a period of days in Asia/Shanghai. */
export const instantsOf = (from: string, to: string): readonly [begin: number, end: number] => [
  Date.parse(`${from}T00:00:00Z`) - shanghaiMs,
  Date.parse(`${to}T00:00:00Z`) - shanghaiMs + dayMs,
]

/** A period in spans of at most so many days, without a gap; one that ends before it begins has none. */
export function spansOf(
  from: string,
  to: string,
  spanDays: number,
): readonly { readonly from: string; readonly to: string }[] {
  const days = daysIn(from, to)
  const spans = Math.max(0, Math.ceil(days / spanDays))
  const first = Date.parse(`${from}T00:00:00Z`)
  const dayAt = (index: number) => new Date(first + index * dayMs).toISOString().slice(0, 10)
  return Array.from({ length: spans }, (_, span) => ({
    from: dayAt(span * spanDays),
    to: dayAt(Math.min(days, (span + 1) * spanDays) - 1),
  }))
}
