/** What is typed about a thing, and what becomes of it. */
import { type SupplyKind, type SupplySettings, supplyDefaults } from '@/contract/supplies'
import { unitsOf } from '../parts/units'

export interface Typed {
  readonly name: string
  readonly unit: string
  readonly kind: SupplyKind
  readonly perDay: string
  readonly low: string
  readonly quantity: string
  readonly note: string
}

export const emptyForm: Typed = {
  name: '',
  unit: '',
  kind: 'drink',
  perDay: String(supplyDefaults.perDay),
  low: String(supplyDefaults.low),
  quantity: '',
  note: '',
}

export const perDayOf = (typed: string) => unitsOf(typed, 1, supplyDefaults.perDayMost)
export const lowOf = (typed: string) => unitsOf(typed, 0)
/** Nothing typed is nothing there. */
export const quantityOf = (typed: string) => (typed.trim() === '' ? 0 : unitsOf(typed, 0))

/** The settings; undefined while something is missing or wrong. */
export function settingsOf({ kind, perDay, low, note }: Typed): SupplySettings | undefined {
  const [day, least] = [perDayOf(perDay), lowOf(low)]
  if (day === undefined || least === undefined) return undefined
  return { kind, perDay: day, low: least, ...(note.trim() !== '' && { note: note.trim() }) }
}
