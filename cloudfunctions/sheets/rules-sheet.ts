/** What is written out as a table. */
import { neutral } from './rules-formulas'

/** `text` keeps zeros and long numbers; `whole` counts; `fen` shows as yuan with two decimals; `day` is YYYY-MM-DD. */
export type SheetColumn = {
  readonly title: string
  readonly kind: 'text' | 'whole' | 'fen' | 'day'
  /** in half-width characters; a Chinese one takes two */
  readonly width?: number
}

export type SheetCell = string | number | undefined

export interface Sheet {
  /** on the tab, at most 31 characters, without []:*?/\ */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** in the order of columns; undefined leaves a cell empty */
  readonly rows: readonly (readonly SheetCell[])[]
  /** empty rows below whose cells keep what is typed as it is typed: for a table to fill in */
  readonly blankRows?: number
}

/** 1205 → 12.05 */
export const yuanText = (fen: number): string => {
  const whole = Math.trunc(Math.abs(fen))
  return `${fen < 0 ? '-' : ''}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`
}

/** The text of a cell as it may stand in any spreadsheet; numbers, also negative ones, run nothing. */
export function cellText(value: SheetCell, { kind }: SheetColumn): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return kind === 'fen' ? yuanText(value) : String(value)
  return neutral(printable(value))
}

/** XML has no signs below the blank but three; half a pair is no sign, nor is what stands where one was lost. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not be there
  text.replace(/[\p{Cs}\p{Noncharacter_Code_Point}\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')

/** Wide enough for the title and for most of what stands below it, narrow enough for a screen. */
export function widthOf(column: SheetColumn, at: number, rows: Sheet['rows']): number {
  if (column.width !== undefined) return column.width
  const longest = rows
    .slice(0, 200)
    .reduce((most, row) => Math.max(most, halfWidths(cellText(row[at], column))), halfWidths(column.title))
  return Math.min(50, Math.max(8, longest + 2))
}

const halfWidths = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0)
