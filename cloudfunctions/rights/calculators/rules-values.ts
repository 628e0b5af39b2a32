/** Reads what a person filled in against the fields: absurd input is refused by name, never worked with. */
import { type CalculatorField, type FieldValue, todayDefault } from '../../../src/contract/rights'
import { decimalText, percentText, yuan } from './rules-amounts'
import type { Fault } from './rules-calculator'
import { exists } from './rules-calendar'
import type { Fields } from './rules-fields'

export type Values = Readonly<Record<string, FieldValue | undefined>>

/** Nobody living asks about earlier days, nor about much later ones. */
export const earliestDay = '1950-01-01'
export const latestDay = '2099-12-31'

/** A number of a field, as people read it. */
function numberText({ kind, unit = '' }: Pick<CalculatorField, 'kind' | 'unit'>, value: number): string {
  if (kind === 'money') return yuan(value)
  if (kind === 'percent') return percentText(value)
  return `${kind === 'hours' ? decimalText(value) : value}${unit}`
}

type Draft = Fields[string]['draft']

function dayFault(field: string, value: FieldValue): Fault | undefined {
  if (typeof value !== 'string') return { code: 'VALUE_WRONG', field }
  if (!exists(value)) return { code: 'DAY_UNKNOWN', field }
  return value < earliestDay || value > latestDay ? { code: 'DAY_OUT_OF_RANGE', field } : undefined
}

function numberFault(field: string, draft: Draft, value: FieldValue): Fault | undefined {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = draft
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return { code: 'VALUE_WRONG', field }
  if (value < least) return { code: 'VALUE_TOO_SMALL', field, limit: numberText(draft, least) }
  return value > most ? { code: 'VALUE_TOO_LARGE', field, limit: numberText(draft, most) } : undefined
}

function faultOf(field: string, draft: Draft, value: FieldValue): Fault | undefined {
  if (draft.kind === 'day') return dayFault(field, value)
  if (draft.kind === 'yesNo') return typeof value === 'boolean' ? undefined : { code: 'VALUE_WRONG', field }
  if (draft.kind === 'choice') {
    return draft.options?.some(option => option.value === value) ? undefined : { code: 'VALUE_WRONG', field }
  }
  return numberFault(field, draft, value)
}

/** The value of every field, or the first that will not do. A condition stands after the field that it asks about. */
export function readValues(
  fields: Fields,
  given: Readonly<Record<string, FieldValue | undefined>>,
  today: string,
): { readonly values: Values } | { readonly fault: Fault } {
  const stranger = Object.keys(given).find(name => !Object.hasOwn(fields, name))
  if (stranger !== undefined) return { fault: { code: 'VALUE_WRONG', field: stranger } }
  const values: Record<string, FieldValue | undefined> = {}
  for (const [name, { draft, otherwise }] of Object.entries(fields)) {
    const asked = values[draft.onlyIf?.field ?? '']
    const shown = draft.onlyIf === undefined || (asked !== undefined && draft.onlyIf.is.includes(asked))
    const value = shown && Object.hasOwn(given, name) ? given[name] : undefined
    if (value !== undefined) {
      const fault = faultOf(name, draft, value)
      if (fault) return { fault }
    } else if (shown && draft.required) return { fault: { code: 'VALUE_MISSING', field: name } }
    values[name] = value ?? (shown ? defaultOf(draft, today) : otherwise)
  }
  return { values }
}

const defaultOf = (draft: Draft, today: string): FieldValue | undefined =>
  draft.kind === 'day' && draft.default === todayDefault ? today : draft.default
