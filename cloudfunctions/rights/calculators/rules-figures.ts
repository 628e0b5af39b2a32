/** Which of the dated figures counts on a day, and which days are worked. */
import type { FigureKind, FigureRow } from '../../../src/contract/rights'
import { addDays, isWeekend } from './rules-calendar'

export type Row = FigureRow
/** A row that says something: not a withdrawn one. */
export type SetRow = FigureRow & { readonly value: number }

const isSet = (row: Row): row is SetRow => row.value !== null

/** Of several rows for one first day the one written last counts; what the product ships counts least. Newest first day first. */
export function effective(rows: readonly Row[]): readonly Row[] {
  const last = new Map<string, Row>()
  for (const row of rows) {
    const key = `${row.kind} ${row.from}`
    const known = last.get(key)
    if (!known || (row.at ?? -1) >= (known.at ?? -1)) last.set(key, row)
  }
  return [...last.values()].sort((a, b) => (a.from === b.from ? (a.kind < b.kind ? -1 : 1) : a.from < b.from ? 1 : -1))
}

/** The figure in force on a day; undefined where nobody has said. `rows` are effective ones. */
export function inForce(rows: readonly Row[], kind: FigureKind, day: string): SetRow | undefined {
  return rows.find((row): row is SetRow => row.kind === kind && row.from <= day && isSet(row))
}

export interface WorkdayCount {
  /** the last of the counted working days */
  readonly day: string
  /** days off and worked weekends on the way */
  readonly shifted: readonly SetRow[]
  /** a year on the way has no days off entered: Mondays to Fridays were counted */
  readonly guessed: boolean
}

/** The n-th working day after a day; the first day is not counted. */
export function nthWorkday(rows: readonly Row[], after: string, wanted: number): WorkdayCount {
  const special = new Map(
    rows
      .filter(isSet)
      .filter(({ kind }) => kind === 'holiday' || kind === 'workingWeekend')
      .map(row => [row.from, row]),
  )
  const yearsKnown = new Set([...special.values()].filter(({ kind }) => kind === 'holiday').map(yearOf))
  const shifted: SetRow[] = []
  let day = after
  let guessed = false
  for (let worked = 0; worked < wanted; ) {
    day = addDays(day, 1)
    const row = special.get(day)
    if (row && (row.kind === 'holiday') !== isWeekend(day)) shifted.push(row)
    if (!yearsKnown.has(day.slice(0, 4))) guessed = true
    if (row ? row.kind === 'workingWeekend' : !isWeekend(day)) worked += 1
  }
  return { day, shifted, guessed }
}

const yearOf = ({ from }: Row): string => from.slice(0, 4)
