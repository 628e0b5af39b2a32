/** Runs a calculator: reads the values, works, and notes which of the dated figures went in. Pure. */
import type { FieldValue, FigureKind } from '../../../src/contract/rights'
import { type AnyCalculator, type Fault, type Given, isFault, type Worked } from './rules-calculator'
import { inForce, nthWorkday, type Row, type SetRow } from './rules-figures'
import { readValues } from './rules-values'

export interface Surroundings {
  readonly today: string
  /** the effective ones, newest first day first */
  readonly rows: readonly Row[]
}

export type Ran =
  | { readonly kind: 'worked'; readonly worked: Worked; readonly used: readonly SetRow[] }
  | { readonly kind: 'fault'; readonly fault: Fault }

export function run(
  calculator: AnyCalculator,
  given: Readonly<Record<string, FieldValue | undefined>>,
  { today, rows }: Surroundings,
): Ran {
  const read = readValues(calculator.fields, given, today)
  if ('fault' in read) return { kind: 'fault', fault: read.fault }
  const used = new Map<string, SetRow>()
  const note = (row: SetRow) => used.set(`${row.kind} ${row.from}`, row)
  const surroundings: Given = {
    today,
    figure: (kind: FigureKind, day) => {
      const row = inForce(rows, kind, day)
      if (row) note(row)
      return row?.value
    },
    workday: (after, wanted) => {
      const { day, shifted, guessed } = nthWorkday(rows, after, wanted)
      shifted.forEach(note)
      return { day, guessed }
    },
  }
  const outcome = calculator.work(read.values, surroundings)
  return isFault(outcome)
    ? { kind: 'fault', fault: outcome }
    : { kind: 'worked', worked: outcome, used: [...used.values()] }
}
