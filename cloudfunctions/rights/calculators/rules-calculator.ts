/** What a calculator is. Its work is pure: the present day and the dated figures are handed in. */
import type { Calculation, CalculatorGroup, FieldValue, FigureKind, ResultLine } from '../../../src/contract/rights'
import type { Article } from './rules-articles'
import type { Fields, ValuesOf } from './rules-fields'

/** Why nothing can be worked out: the field in question and, where two fit not together, the other one. */
export interface Fault {
  readonly code: FaultCode
  readonly field: string
  readonly other?: string
  /** the limit, as people read it */
  readonly limit?: string
}
export type FaultCode =
  | 'VALUE_MISSING'
  | 'VALUE_WRONG'
  | 'VALUE_TOO_SMALL'
  | 'VALUE_TOO_LARGE'
  | 'DAY_UNKNOWN'
  | 'DAY_OUT_OF_RANGE'
  | 'DAY_BEFORE'
  | 'MORE_THAN'

export const missing = (field: string): Fault => ({ code: 'VALUE_MISSING', field })
export const dayBefore = (field: string, other: string): Fault => ({ code: 'DAY_BEFORE', field, other })
export const moreThan = (field: string, other: string): Fault => ({ code: 'MORE_THAN', field, other })

/** What a calculator may ask beside the person's numbers. What it asks for is shown with the result. */
export interface Given {
  readonly today: string
  /** the figure in force on a day; undefined where nobody has entered one */
  figure(kind: FigureKind, day: string): number | undefined
  /** the n-th working day after a day; `guessed`: no days off are known for that time */
  workday(after: string, wanted: number): { readonly day: string; readonly guessed: boolean }
}

export type Step = Calculation['steps'][number]

export interface Worked {
  /** the first line is the answer */
  readonly lines: readonly [ResultLine, ...ResultLine[]]
  readonly steps: readonly Step[]
  /** the articles that this case rests on, where it does not rest on all of the calculator's */
  readonly basis?: readonly Article[]
  readonly assumptions?: readonly string[]
  readonly notes?: readonly string[]
}

export interface AnyCalculator {
  readonly id: string
  readonly title: string
  readonly answers: string
  readonly group: CalculatorGroup
  readonly fields: Fields
  /** in order of weight: the controlling article first */
  readonly articles: readonly Article[]
  readonly figures: readonly FigureKind[]
  work(values: Readonly<Record<string, FieldValue | undefined>>, given: Given): Worked | Fault
}

type Spec<F extends Fields> = Omit<AnyCalculator, 'fields' | 'work' | 'figures'> & {
  readonly fields: F
  /** figures that are looked up without a field of their own */
  readonly figures?: readonly FigureKind[]
  work(values: ValuesOf<F>, given: Given): Worked | Fault
}

/** Declares a calculator; its work receives each field's value in the field's type. */
export function calculator<const F extends Fields>({ figures = [], work, ...spec }: Spec<F>): AnyCalculator {
  const ofFields = Object.values(spec.fields).flatMap(({ draft }) => draft.figure ?? [])
  return {
    ...spec,
    figures: [...new Set([...ofFields, ...figures])],
    // whoever runs it has checked the values against the fields
    work: (values, given) => work(values as ValuesOf<F>, given),
  }
}

export const moneyLine = (label: string, fen: number, upTo?: number): ResultLine =>
  upTo === undefined ? { kind: 'money', label, fen } : { kind: 'money', label, fen, upTo }
export const dayLine = (label: string, day: string): ResultLine => ({ kind: 'day', label, day })
export const daysLine = (label: string, days: number): ResultLine => ({ kind: 'days', label, days })
export const countLine = (label: string, hundredths: number, unit: string): ResultLine => ({
  kind: 'count',
  label,
  hundredths,
  unit,
})
export const textLine = (label: string, text: string): ResultLine => ({ kind: 'text', label, text })

export const step = (what: string, sum: string): Step => ({ what, sum })

export const isFault = (outcome: Worked | Fault): outcome is Fault => 'code' in outcome

/** A field that its condition promises to be there. */
export function needed<V>(value: V | undefined, field: string): V {
  if (value === undefined) throw new Error(`the field ${field} is hidden where it is needed`)
  return value
}
