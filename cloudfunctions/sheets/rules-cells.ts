/** What a cell says, by the kind of its column. */
import type { CellFaultCode } from '../../src/contract/tables'
import type { Column } from './rules-columns'
import { looksLikeFormula } from './rules-formulas'

type Value = string | number
type Read = { readonly value: Value | undefined } | { readonly fault: CellFaultCode }

/** Characters of a text whose column does not say otherwise. */
const longestText = 500

/** @param text as it stands in the file; undefined or blank: nothing stands there */
export function readCell(text: string | undefined, column: Column): Read {
  const trimmed = tidy(text ?? '')
  if (trimmed === '') return column.required ? { fault: 'CELL_MISSING' } : { value: undefined }
  const signed = column.kind === 'whole' && /^[+-]/.test(trimmed)
  if (!signed && looksLikeFormula(text ?? '')) return { fault: 'CELL_FORMULA' }
  switch (column.kind) {
    case 'text':
      return [...trimmed].length > (column.max ?? longestText) ? { fault: 'CELL_TOO_LONG' } : { value: trimmed }
    case 'whole':
      return wholeOf(trimmed, column.max ?? Number.MAX_SAFE_INTEGER)
    case 'day':
      return orFault(dayOf(trimmed), 'CELL_NOT_DAY')
    case 'time':
      return orFault(timeOf(trimmed), 'CELL_NOT_TIME')
  }
}

/** Blanks at the ends go, also the wide one and those without width; line breaks inside become one blank. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim()

const orFault = (value: string | undefined, fault: CellFaultCode): Read => (value === undefined ? { fault } : { value })

function wholeOf(text: string, most: number): Read {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.0+)?$/.test(plain)) return { fault: 'CELL_NOT_WHOLE' }
  const value = Number(plain.replace(/,/g, ''))
  return Math.abs(value) > most ? { fault: 'CELL_TOO_LARGE' } : { value: value === 0 ? 0 : value }
}

/** 2026-1-5, 2026/01/05, 2026.1.5, 2026年1月5日, 20260105, each with or without a time behind it. */
function dayOf(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  const found =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?( \d{1,2}:\d{2}(:\d{2})?)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (!found) return undefined
  const [year, month, day] = found.slice(1, 4).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}

/** 8:00, 08：00, 08:00:00, 8点, 8点半, 8点30分; 24:00 is the end of a day. */
function timeOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const found = /^(\d{1,2})(?::(\d{2})(?::\d{2})?|[点时](?:(\d{1,2})分?|(半))?)$/.exec(plain)
  if (!found) return undefined
  const hour = Number(found[1])
  const minute = found[4] ? 30 : Number(found[2] ?? found[3] ?? 0)
  if (minute > 59 || hour * 60 + minute > 24 * 60) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
