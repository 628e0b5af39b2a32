/** What services add up to. Minutes are whole, as they were confirmed. */
import { type ActivityKind, activityKinds } from '../../src/contract/service/records'
import type { Served } from './rules-facts'

export interface Sum {
  readonly services: number
  readonly minutes: number
}

export const sumOf = (services: readonly Pick<Served, 'minutes'>[]): Sum => ({
  services: services.length,
  minutes: services.reduce((sum, { minutes }) => sum + minutes, 0),
})

/** By kind, the one with the most minutes first. */
export function byKind(services: readonly Served[]): readonly (Sum & { readonly kind: ActivityKind })[] {
  const kinds = Object.keys(activityKinds) as readonly ActivityKind[]
  return kinds
    .map(kind => ({ kind, ...sumOf(services.filter(service => service.kind === kind)) }))
    .filter(({ services: count }) => count > 0)
    .sort((one, other) => other.minutes - one.minutes)
}

/** By calendar month, the earliest first: `2026-03` and what was done in it. */
export function byMonth(
  services: readonly Served[],
): readonly (readonly [month: string, services: readonly Served[]])[] {
  const months = new Map<string, Served[]>()
  for (const service of services) {
    const month = service.day.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), service])
  }
  return [...months].sort(([one], [other]) => (one < other ? -1 : 1))
}

/** The longest; of two equally long ones the later. */
export const longest = (services: readonly Served[], most: number): readonly Served[] =>
  [...services].sort((one, other) => other.minutes - one.minutes || (one.day < other.day ? 1 : -1)).slice(0, most)
