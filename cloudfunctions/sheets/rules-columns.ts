/** How a table is described, and what reading one gives. */
import type { CellFaultCode, FileFaultCode } from '../../src/contract/tables'

/** `text` trimmed; `whole` a whole number; `day` becomes YYYY-MM-DD; `time` becomes HH:mm, 24:00 allowed. */
export type ColumnKind = 'text' | 'whole' | 'day' | 'time'

export interface Column {
  readonly id: string
  /** as it stands above the column; blanks, width of brackets and a trailing * or （必填） do not matter */
  readonly title: string
  readonly aliases?: readonly string[]
  readonly required?: boolean
  readonly kind: ColumnKind
  /** characters of a text, or the largest whole number */
  readonly max?: number
}

type ValueOf<C extends Column> = C['kind'] extends 'whole' ? number : string
/** What one row says, by column id; what was left empty is missing. */
export type CellsOf<C extends readonly Column[]> = {
  readonly [One in C[number] as One['required'] extends true ? One['id'] : never]: ValueOf<One>
} & { readonly [One in C[number] as One['required'] extends true ? never : One['id']]?: ValueOf<One> }

export interface Row<C extends readonly Column[]> {
  /** as the person sees it in Excel, from 1 */
  readonly row: number
  readonly cells: CellsOf<C>
}

export interface CellFault {
  readonly row: number
  /** the column's title as we call it */
  readonly title: string
  readonly code: CellFaultCode
  /** what stands there, shortened */
  readonly text?: string
  /** `ROW_TWICE`: the row that says the same */
  readonly other?: number
}

export interface FileFault {
  readonly code: FileFaultCode
  /** titles that are missing or stand there twice */
  readonly titles?: readonly string[]
}

export interface Table<C extends readonly Column[]> {
  /** without faults; rows with nothing in them are left out */
  readonly rows: readonly Row<C>[]
  /** in the order of rows; a row may have several */
  readonly faults: readonly CellFault[]
  /** titles in the file that nobody asked for; their cells are not read */
  readonly unknown: readonly string[]
}

/** A row as it stands in the file, before anybody has asked what it means. */
export interface RawRow {
  /** from 1 */
  readonly row: number
  /** by position from 0; holes where nothing stands */
  readonly cells: readonly (string | undefined)[]
}
