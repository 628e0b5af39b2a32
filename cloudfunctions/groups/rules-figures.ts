/** How arrivals add up. Days are YYYY-MM-DD in Asia/Shanghai. */
import type { Arrivals, CardKind } from '../../src/contract/groups'

/** Day → kind of card → people. */
export type Days = Readonly<Record<string, Readonly<Partial<Record<CardKind, number>>>>>

const dayMs = 86_400_000
/** Two weeks are shown; the rest is room for a clock that is moved. */
const keptDays = 21

/** The day so many days before. */
export const dayBefore = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * dayMs).toISOString().slice(0, 10)

/** With one person more; what is older than three weeks goes. */
export function counted(days: Days, today: string, kind: CardKind): Days {
  const oldest = dayBefore(today, keptDays)
  const kept = Object.entries(days).filter(([day]) => day > oldest)
  const before = days[today] ?? {}
  return { ...Object.fromEntries(kept), [today]: { ...before, [kind]: (before[kind] ?? 0) + 1 } }
}

/** The sums from `first` to `last`, both included; most people first. */
export function arrivalsBetween(days: Days, first: string, last: string): Arrivals {
  const sums = new Map<CardKind, number>()
  for (const [day, kinds] of Object.entries(days)) {
    if (day < first || day > last) continue
    for (const [kind, people] of Object.entries(kinds) as [CardKind, number][])
      sums.set(kind, (sums.get(kind) ?? 0) + people)
  }
  return [...sums].map(([kind, people]) => ({ kind, people })).sort((one, other) => other.people - one.people)
}

/** What is shown of a group. */
export const figuresOf = (days: Days, today: string) => ({
  today: arrivalsBetween(days, today, today),
  week: arrivalsBetween(days, dayBefore(today, 6), today),
  weekBefore: arrivalsBetween(days, dayBefore(today, 13), dayBefore(today, 7)),
})
