/** The fields of a calculator, built so that what is filled in has a type where it is worked with. */
import { type CalculatorField, type FieldValue, type FigureKind, todayDefault } from '../../../src/contract/rights'

type Draft = Omit<CalculatorField, 'id'>

/** A field; `V` is what the calculator receives for it. */
export interface Field<V> {
  readonly draft: Draft
  /** what the calculator receives while the field is hidden or was left empty */
  readonly otherwise?: FieldValue
  /** type only, never set */
  readonly of?: () => V
}
export type Fields = Readonly<Record<string, Field<unknown>>>
export type ValuesOf<F extends Fields> = { readonly [N in keyof F]: F[N] extends Field<infer V> ? V : never }

interface About {
  readonly hint?: string
  readonly least?: number
  readonly most?: number
}

/** 100 million yuan: more is a slip of the finger. */
const mostFen = 10_000_000_000

const numeric =
  (kind: CalculatorField['kind'], limits: { least: number; most: number }, unit?: string) =>
  (label: string, about: About = {}): Field<number> => ({
    draft: { label, kind, required: true, ...limits, ...about, ...(unit === undefined ? {} : { unit }) },
  })

/** In fen; at least one fen unless the calculator says otherwise. */
export const money = numeric('money', { least: 1, most: mostFen })
export const months = numeric('months', { least: 0, most: 1_200 }, '个月')
/** In hundredths of a percent. */
export const percent = numeric('percent', { least: 1, most: 100_000 })
/** In hundredths of an hour; a month has 744. */
export const hours = numeric('hours', { least: 0, most: 74_400 }, '小时')

export const count = (label: string, unit: string, about: About = {}): Field<number> =>
  numeric('count', { least: 0, most: 1_000 }, unit)(label, about)

export const day = (label: string, hint?: string): Field<string> => ({
  draft: { label, kind: 'day', required: true, ...(hint === undefined ? {} : { hint }) },
})

/** A day that is mostly the present one. */
export const dayOfToday = (label: string, hint?: string): Field<string> => withDefault(day(label, hint), todayDefault)

export const yesNo = (label: string, hint?: string): Field<boolean> => ({
  draft: { label, kind: 'yesNo', required: true, ...(hint === undefined ? {} : { hint }) },
})

export const choice = <const V extends string>(
  label: string,
  options: Readonly<Record<V, string | readonly [title: string, note: string]>>,
): Field<V> => ({
  draft: {
    label,
    kind: 'choice',
    required: true,
    options: Object.entries<string | readonly [string, string]>(options).map(([value, said]) =>
      typeof said === 'string' ? { value, title: said } : { value, title: said[0], note: said[1] },
    ),
  },
})

/** Filled in beforehand; emptied, it counts again. */
export const withDefault = <V>(field: Field<V>, value: FieldValue): Field<V> => ({
  ...field,
  draft: { ...field.draft, default: value, required: false },
})

/** May stay empty. */
export const optional = <V>(field: Field<V>): Field<V | undefined> => ({
  draft: { ...field.draft, required: false },
})

/** May stay empty: then the dated figure is taken, where there is one. */
export const orFigure = (figure: FigureKind, field: Field<number>): Field<number | undefined> => ({
  draft: { ...field.draft, required: false, figure },
})

type Condition = readonly [field: string, ...is: FieldValue[]]
const conditionOf = ([field, ...is]: Condition) => ({ onlyIf: { field, is } })

/** Shown only while another field has one of these values. Hidden, the calculator receives nothing. */
export const onlyIf = <V>(condition: Condition, field: Field<V>): Field<V | undefined> => ({
  draft: { ...field.draft, ...conditionOf(condition) },
})

/** The same, but hidden it counts as `otherwise`. */
export const onlyIfElse = <V extends FieldValue>(condition: Condition, field: Field<V>, otherwise: V): Field<V> => ({
  draft: { ...field.draft, ...conditionOf(condition) },
  otherwise,
})
