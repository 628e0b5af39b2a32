/** What is typed about a thing, and what becomes of it. */
import { type DeskGood, type GoodKind, type GoodSettings, marketDefaults, type SlotSetting } from '@/contract/market'
import { startOf } from '@/contract/shanghai'
import { textOf, wholeOf } from '@/ui/field/number-text'
import { unitsOf } from '../parts/units'

export interface Typed {
  readonly name: string
  readonly unit: string
  readonly kind: GoodKind
  readonly price: string
  readonly perMonth: string
  readonly low: string
  readonly note: string
  readonly shown: boolean
  readonly slots: readonly SlotSetting[]
}

export const emptyGood: Typed = {
  name: '',
  unit: '',
  kind: 'goods',
  price: '',
  perMonth: '0',
  low: String(marketDefaults.low),
  note: '',
  shown: true,
  slots: [],
}

export const typedFrom = (good: DeskGood): Typed => ({
  name: good.name,
  unit: good.unit,
  kind: good.kind,
  price: textOf(good.price, 2),
  perMonth: String(good.perMonth),
  low: String(good.low),
  note: good.note ?? '',
  shown: good.shown,
  slots: good.slots.map(({ at, places }) => ({ at, places })),
})

export function priceOf(typed: string): number | undefined {
  const price = wholeOf(typed, 2)
  return price === undefined || price < 1 || price > marketDefaults.priceMost ? undefined : price
}
export const perMonthOf = (typed: string) => unitsOf(typed, 0, marketDefaults.perMonthMost)
export const lowOf = (typed: string) => unitsOf(typed, 0)

/** A time to come, as it is chosen with day, clock and places; undefined while something is missing. */
export function slotOf(day: string, clock: string, places: string, now: number): SlotSetting | undefined {
  const count = unitsOf(places, 1, marketDefaults.placesMost)
  const [hours = Number.NaN, minutes = Number.NaN] = clock.split(':').map(Number)
  if (day === '' || count === undefined || Number.isNaN(hours + minutes)) return undefined
  const at = startOf(day) + (hours * 60 + minutes) * 60_000
  return at > now ? { at, places: count } : undefined
}

/** The settings; undefined while something is missing or wrong. */
export function settingsOf(typed: Typed, pictures: readonly string[]): GoodSettings | undefined {
  const [price, perMonth, low] = [priceOf(typed.price), perMonthOf(typed.perMonth), lowOf(typed.low)]
  if (price === undefined || perMonth === undefined || low === undefined) return undefined
  const note = typed.note.trim()
  return {
    ...{ price, perMonth, low, shown: typed.shown, pictures: [...pictures] },
    slots: typed.kind === 'service' ? typed.slots.map(({ at, places }) => ({ at, places })) : [],
    ...(note !== '' && { note }),
  }
}
