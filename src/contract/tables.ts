/** Tables that staff fill in on a computer and send as a file: what may be wrong with one, in closed words. */
import * as z from 'zod/mini'

/** Bytes of a table as it arrives in the cloud: 2 MB. */
export const tableMaxBytes = 2 * 1024 * 1024
/** Rows with something in them, the one with the titles not counted. */
export const tableMaxRows = 5_000
/** @public What a phone lets people choose. */
export const tableExtensions = ['xlsx', 'csv'] as const

/** Why nothing of a file can be read. */
const fileFaults = [
  /** more bytes than `tableMaxBytes` */
  'TABLE_TOO_LARGE',
  /** neither .xlsx nor text in columns */
  'NOT_A_TABLE',
  /** an .xls of Excel 97–2003 */
  'TABLE_OLD_FORMAT',
  /** sealed with a password */
  'TABLE_LOCKED',
  /** an .xlsx that does not open, or unpacks to far more than a table has */
  'TABLE_DAMAGED',
  /** nothing below the titles */
  'TABLE_EMPTY',
  /** more rows than `tableMaxRows` */
  'TABLE_TOO_LONG',
  /** titles of required columns are not there: `titles` */
  'TITLES_MISSING',
  /** the same column twice: `titles` */
  'TITLES_TWICE',
] as const
export const FileFaultCode = z.enum(fileFaults)
export type FileFaultCode = z.infer<typeof FileFaultCode>

/** What is wrong with one cell. */
const cellFaults = [
  'CELL_MISSING',
  'CELL_TOO_LONG',
  'CELL_NOT_WHOLE',
  /** a whole number beyond what the column takes */
  'CELL_TOO_LARGE',
  'CELL_NOT_DAY',
  'CELL_NOT_TIME',
  /** no mobile number of eleven digits */
  'CELL_NOT_PHONE',
  /** a formula, or text that Excel would run as one */
  'CELL_FORMULA',
  /** the same key as in an earlier row: `other` */
  'ROW_TWICE',
] as const
export const CellFaultCode = z.enum(cellFaults)
export type CellFaultCode = z.infer<typeof CellFaultCode>
