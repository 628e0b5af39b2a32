/**
 * Calculators 算一算: what somebody is due, by when, worked out with the person's own numbers. Nothing of it is stored.
 * Numbers on the wire are whole: fen for money, hundredths for percent and hours (1.5 h = 150), else days, months, pieces.
 */
import * as z from 'zod/mini'
import { everyone, query } from '../define'
import { Day, Id } from '../values'
import { LegalBasis, TopicRef } from './answers'
import { Figure, FigureKind } from './figures'

export const calculatorGroups = {
  shopping: '买东西、办卡',
  work: '上班、工资',
  family: '家里、借钱',
  deadlines: '别错过的日子',
} as const
export type CalculatorGroup = keyof typeof calculatorGroups

const fieldKinds = ['money', 'day', 'months', 'count', 'percent', 'hours', 'choice', 'yesNo'] as const
const FieldKind = z.enum(fieldKinds)

/** What a person filled in; text is a day or a choice. */
export const FieldValue = z.union([z.string().check(z.maxLength(20)), z.int(), z.boolean()])
export type FieldValue = z.infer<typeof FieldValue>

/** The default of a day that is usually the present one. */
export const todayDefault = 'today'

export const CalculatorField = z.object({
  id: Id,
  label: z.string(),
  kind: FieldKind,
  hint: z.optional(z.string()),
  /** of a choice */
  options: z.optional(z.array(z.object({ value: Id, title: z.string(), note: z.optional(z.string()) }))),
  /** already filled in; `today` for a day */
  default: z.optional(FieldValue),
  required: z.boolean(),
  /** of a number */
  least: z.optional(z.int()),
  most: z.optional(z.int()),
  /** stands behind a number, e.g. 公里 */
  unit: z.optional(z.string()),
  /** shown only while another field has one of these values; not read otherwise */
  onlyIf: z.optional(z.object({ field: Id, is: z.array(FieldValue) })),
  /** left empty, this figure is taken */
  figure: z.optional(FigureKind),
})
export type CalculatorField = z.infer<typeof CalculatorField>

export const Calculator = z.object({
  id: Id,
  title: z.string(),
  /** what it answers, in one plain sentence */
  answers: z.string(),
  group: z.enum(Object.keys(calculatorGroups) as [CalculatorGroup, ...CalculatorGroup[]]),
  fields: z.array(CalculatorField),
  /** regional figures that it may use; `now` is missing while nobody has entered one */
  figures: z.array(z.object({ kind: FigureKind, title: z.string(), now: z.optional(Figure) })),
})
export type Calculator = z.infer<typeof Calculator>

/** One line of a result; the first line of a calculation is the answer. */
export const ResultLine = z.discriminatedUnion('kind', [
  /** `upTo` makes it a range */
  z.object({ kind: z.literal('money'), label: z.string(), fen: z.int(), upTo: z.optional(z.int()) }),
  z.object({ kind: z.literal('day'), label: z.string(), day: Day }),
  z.object({ kind: z.literal('days'), label: z.string(), days: z.int() }),
  /** in hundredths, so that half a month can be said */
  z.object({ kind: z.literal('count'), label: z.string(), hundredths: z.int(), unit: z.string() }),
  z.object({ kind: z.literal('text'), label: z.string(), text: z.string() }),
])
export type ResultLine = z.infer<typeof ResultLine>

export const Calculation = z.object({
  calculator: TopicRef,
  lines: z.array(ResultLine),
  /** the formula with the person's own numbers, step by step */
  steps: z.array(z.object({ what: z.string(), sum: z.string() })),
  basis: z.array(LegalBasis),
  /** what was taken for granted */
  assumptions: z.array(z.string()),
  /** what to beware of */
  notes: z.array(z.string()),
  /** regional figures that went in */
  figures: z.array(Figure),
})
export type Calculation = z.infer<typeof Calculation>

export const calculators = {
  calculators: query({
    title: '算一算目录',
    access: everyone,
    /** without an id: every one of them */
    input: z.strictObject({ id: z.optional(Id) }),
    output: z.object({ calculators: z.array(Calculator) }),
    errors: ['CALCULATOR_NOT_FOUND'],
  }),

  /** A pure answer: the numbers are used for this one reply and kept nowhere. */
  calculate: query({
    title: '算一算',
    access: everyone,
    input: z.strictObject({
      calculator: Id,
      values: z.record(z.string().check(z.maxLength(40)), FieldValue),
    }),
    output: Calculation,
    /** each names the field: `field` its id, `label` its Chinese name */
    errors: [
      'CALCULATOR_NOT_FOUND',
      'VALUE_MISSING',
      'VALUE_WRONG', // of another kind, or a choice that does not exist
      'VALUE_TOO_SMALL', // detail: limit, as people read it
      'VALUE_TOO_LARGE', // detail: limit
      'DAY_UNKNOWN', // 30 February
      'DAY_OUT_OF_RANGE', // detail: earliest, latest
      'DAY_BEFORE', // it lies before the day named in `other`
      'MORE_THAN', // it is more than what is named in `other`
    ],
  }),
}
