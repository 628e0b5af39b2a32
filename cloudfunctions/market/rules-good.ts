/** What holds for a thing on offer: times that can be booked, and how much a person had this month. Times ms UTC, months Asia/Shanghai. */

import type { SlotSetting } from '../../src/contract/market'
import { monthOf } from '../../src/contract/months'

/** A time of a service with the places that are taken. */
export interface Slot extends SlotSetting {
  readonly taken: number
}

/** How many of a thing each person redeemed in a month. */
export interface Bought {
  /** YYYY-MM */
  readonly month: string
  readonly by: readonly { readonly person: string; readonly count: number }[]
}

/** Times that are still to come; the others drop out with the next write. */
export const coming = <T extends SlotSetting>(slots: readonly T[], now: number): T[] =>
  slots.filter(({ at }) => at > now)

export const freePlaces = (slots: readonly Slot[], now: number): number =>
  coming(slots, now).reduce((sum, { places, taken }) => sum + places - taken, 0)

/** What a person had in the month of `now`. */
export const boughtBy = ({ month, by }: Bought, person: string, now: number): number =>
  month === monthOf(now) ? (by.find(one => one.person === person)?.count ?? 0) : 0

/** The month's sums with one more, or one less, for a person; `at` says of which month. A month that is over is not touched any more. */
export function boughtWith(bought: Bought, person: string, change: 1 | -1, at: number, now: number): Bought {
  const current = bought.month === monthOf(now) ? bought : { month: monthOf(now), by: [] }
  if (monthOf(at) !== current.month) return current
  const count = boughtBy(current, person, now) + change
  const others = current.by.filter(one => one.person !== person)
  return { month: current.month, by: count > 0 ? [...others, { person, count }] : others }
}

/** The slot with one more place taken, or one less; one that has dropped out stays out. */
export const slotWith = (slots: readonly Slot[], at: number, change: 1 | -1): readonly Slot[] =>
  slots.map(slot => (slot.at === at ? { ...slot, taken: Math.max(0, slot.taken + change) } : slot))

interface Offered {
  readonly kind: 'goods' | 'service'
  readonly shown: boolean
  readonly price: number
  readonly perMonth: number
  readonly quantity: number
  readonly slots: readonly Slot[]
  readonly bought: Bought
}

interface Wanted {
  readonly person: string
  readonly price: number
  readonly slot?: number | undefined
}

/** Why a thing cannot be redeemed now; undefined when it can. Points are another matter. */
export function redeemProblem(good: Offered, { person, price, slot }: Wanted, now: number) {
  const { perMonth } = good
  if (!good.shown) return { code: 'OFF_SHELF' } as const
  if (good.price !== price) return { code: 'PRICE_CHANGED', detail: { price: good.price } } as const
  if (perMonth > 0 && boughtBy(good.bought, person, now) >= perMonth)
    return { code: 'MONTH_LIMIT', detail: { perMonth } } as const
  if (good.kind === 'goods') return good.quantity < 1 ? ({ code: 'GOOD_GONE' } as const) : undefined
  if (slot === undefined) return { code: 'SLOT_WANTED' } as const
  const found = coming(good.slots, now).find(({ at }) => at === slot)
  return found && found.taken < found.places ? undefined : ({ code: 'SLOT_GONE' } as const)
}

/** The times as the keeper sets them now, with what is booked already; or why that cannot be. */
export function slotsWith(kind: Offered['kind'], before: readonly Slot[], wanted: readonly SlotSetting[], now: number) {
  if (kind === 'goods') return wanted.length === 0 ? [] : 'SLOTS_FOR_SERVICES'
  if (new Set(wanted.map(({ at }) => at)).size < wanted.length) return 'SLOT_TWICE'
  const old = new Map(coming(before, now).map(slot => [slot.at, slot]))
  // one that began while the form was open is no mistake
  const ahead = wanted.filter(({ at }) => at > now || !before.some(slot => slot.at === at))
  if (ahead.some(({ at }) => at <= now)) return 'SLOT_PAST'
  const fits = [...old.values()].every(
    ({ at, taken }) => taken === 0 || (ahead.find(slot => slot.at === at)?.places ?? 0) >= taken,
  )
  if (!fits) return 'SLOT_BOOKED'
  return ahead
    .map(({ at, places }) => ({ at, places, taken: old.get(at)?.taken ?? 0 }))
    .sort((one, other) => one.at - other.at)
}

/** Whether the keeper is to hear of it: only of things, and only of what is offered. */
export const isLow = ({ kind, shown, quantity, low }: Pick<Offered, 'kind' | 'shown' | 'quantity'> & { low: number }) =>
  kind === 'goods' && shown && quantity <= low
