import type { Cell } from 'write-excel-file/node'
import { cellText, type Sheet, type SheetCell, type SheetColumn, widthOf } from './rules-sheet'

/** An .xlsx with one sheet: bold titles that stay in view, columns as wide as what is in them. */
export async function writeXlsx({ name, columns, rows, blankRows = 0 }: Sheet): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node')
  const titles = columns.map(({ title }): Cell => ({ value: title, type: String, format: '@', fontWeight: 'bold' }))
  const below = [...rows, ...Array.from({ length: blankRows }, (): readonly SheetCell[] => [])]
  const cells = below.map(row => columns.map((column, at) => cellOf(row[at], column)))
  const widths = columns.map((column, at) => ({ width: widthOf(column, at, rows) }))
  return write([titles, ...cells], { sheet: name, columns: widths, stickyRowsCount: 1 }).toBuffer()
}

function cellOf(value: SheetCell, column: SheetColumn): Cell {
  const { kind } = column
  if (typeof value === 'number' && kind === 'fen') return { value: value / 100, type: Number, format: '0.00' }
  if (typeof value === 'number' && kind === 'whole') return { value, type: Number, format: '0' }
  const day = kind === 'day' && typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(day)) return { value: new Date(day), type: Date, format: 'yyyy-mm-dd' }
  const text = cellText(value, column)
  return text === '' ? { type: String, format: '@' } : { value: text, type: String, format: '@' }
}

/** A CSV that Excel opens with the right letters: UTF-8 with a mark, rows as Windows ends them. */
export function writeCsv({ columns, rows }: Sheet): Uint8Array {
  const titles = columns.map(({ title }) => title)
  const lines = [titles, ...rows.map(row => columns.map((column, at) => cellText(row[at], column)))]
  return Buffer.from(`\ufeff${lines.map(cells => `${cells.map(quoted).join(',')}\r\n`).join('')}`)
}

const quoted = (text: string): string => (/[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
