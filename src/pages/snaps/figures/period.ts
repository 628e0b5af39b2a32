/** Which days a figure is about. Pure; both ends count. */
export type PeriodKind = 'week' | 'month' | 'quarter' | 'own'

export interface Period {
  readonly from: string
  readonly to: string
}

const days: Readonly<Record<Exclude<PeriodKind, 'own'>, number>> = { week: 7, month: 30, quarter: 90 }
const dayMs = 86_400_000
const mostDays = 366

const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayAt = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** So many days that end today. */
export const periodOf = (kind: Exclude<PeriodKind, 'own'>, today: string): Period => ({
  from: dayAt(at(today) - (days[kind] - 1) * dayMs),
  to: today,
})

/** Both ends are days in their order, and not too far apart. */
export function isPeriod({ from, to }: Period): boolean {
  const span = (at(to) - at(from)) / dayMs + 1
  return span >= 1 && span <= mostDays
}
