/** A day of a shop, added up from the orders that ended on it. */
import type { GoodKind, OrderState, SettledThing } from '../../src/contract/market'
import type { Purse } from '../../src/contract/points/purses'
import { dayOf } from '../../src/contract/shanghai'

export interface Ended {
  readonly good: string
  readonly name: string
  readonly unit: string
  readonly kind: GoodKind
  readonly price: number
  readonly purse: Purse
  readonly state: OrderState
  readonly endedAt: number
}

const nothing = { handed: 0, cancelled: 0, withdrawn: 0, expired: 0, points: { volunteer: 0, rider: 0 } }

/** One line for each thing, by name. What was not handed over has given its points back and counts none. */
export function settledThings(ended: readonly Ended[]): readonly SettledThing[] {
  const things = new Map<string, SettledThing>()
  for (const { good, name, unit, kind, price, purse, state } of ended) {
    if (state === 'open') continue
    const before = things.get(good) ?? { name, unit, kind, ...nothing }
    const points = state === 'handed' ? { ...before.points, [purse]: before.points[purse] + price } : before.points
    things.set(good, { ...before, [state]: before[state] + 1, points })
  }
  return [...things.values()].sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'))
}

/** The same for each day on which something ended. */
export function settledDays(
  ended: readonly Ended[],
): readonly { readonly day: string; readonly things: readonly SettledThing[] }[] {
  const byDay = new Map<string, Ended[]>()
  for (const one of ended) byDay.set(dayOf(one.endedAt), [...(byDay.get(dayOf(one.endedAt)) ?? []), one])
  return [...byDay]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, rows]) => ({ day, things: settledThings(rows) }))
}
