/** From what stands in the boxes to what the cloud is asked, and what is wrong on the way. Pure. */
import { type CalculatorField, type FieldValue, todayDefault } from '@/contract/rights'
import { calculatorText as text } from '@/copy/calculators'
import { type Decimals, textOf, wholeOf } from '@/ui/field/number-text'

/** What stands in each box: typed text, a day, a chosen value, yes or no as words. */
export type Typed = Readonly<Record<string, string>>

export const yes = 'yes'
export const no = 'no'

/** Money, percent and hours have two decimals on the screen. */
export const decimalsOf = ({ kind }: CalculatorField): Decimals =>
  kind === 'money' || kind === 'percent' || kind === 'hours' ? 2 : 0

const isNumber = ({ kind }: CalculatorField): boolean => kind !== 'day' && kind !== 'choice' && kind !== 'yesNo'

/** What stands there before anything is filled in. A number that is nought without being filled in stays an empty box. */
export function initial(fields: readonly CalculatorField[], today: string): Typed {
  return Object.fromEntries(fields.map(field => [field.id, initialOf(field, today)]))
}

function initialOf(field: CalculatorField, today: string): string {
  const { kind, default: value } = field
  if (value === undefined || value === 0) return ''
  if (kind === 'day' && value === todayDefault) return today
  if (typeof value === 'boolean') return value ? yes : no
  return typeof value === 'number' ? textOf(value, decimalsOf(field)) : value
}

/** The value that a box holds; undefined while it is empty or no number. */
function readBox(field: CalculatorField, typed: string): FieldValue | undefined {
  if (typed.trim() === '') return undefined
  if (field.kind === 'yesNo') return typed === yes
  return isNumber(field) ? wholeOf(typed, decimalsOf(field)) : typed
}

/** The fields that are asked for, with what has been filled in so far. */
export function shownFields(fields: readonly CalculatorField[], typed: Typed): readonly CalculatorField[] {
  const shown: CalculatorField[] = []
  for (const field of fields) {
    const asked = shown.find(({ id }) => id === field.onlyIf?.field)
    const value = asked && readBox(asked, typed[asked.id] ?? '')
    if (field.onlyIf === undefined || (value !== undefined && field.onlyIf.is.includes(value))) shown.push(field)
  }
  return shown
}

export type Read =
  | { readonly ok: true; readonly values: Readonly<Record<string, FieldValue>> }
  /** what to say at each field that will not do */
  | { readonly ok: false; readonly wrong: Readonly<Record<string, string>> }

/** Reads the whole form. What the cloud knows better (limits, days that fit together) is left to it. */
export function readForm(fields: readonly CalculatorField[], typed: Typed): Read {
  const values: Record<string, FieldValue> = {}
  const wrong: Record<string, string> = {}
  for (const field of shownFields(fields, typed)) {
    const box = typed[field.id] ?? ''
    const value = readBox(field, box)
    if (value !== undefined) values[field.id] = value
    else if (box.trim() !== '') wrong[field.id] = decimalsOf(field) === 0 ? text.notWhole : text.notNumber
    else if (field.required)
      wrong[field.id] = field.kind === 'choice' || field.kind === 'yesNo' ? text.choose : text.fill
  }
  return Object.keys(wrong).length > 0 ? { ok: false, wrong } : { ok: true, values }
}
