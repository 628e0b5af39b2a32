/** A table of people for a round's list: phones as people write them, the same one once. */
import { type ListRow, listColumns } from '../../src/contract/gifts'
import type { CellFaultCode } from '../../src/contract/tables'

interface Row {
  readonly row: number
  readonly cells: { readonly name: string; readonly phone: string }
}

interface Fault {
  readonly row: number
  readonly column: string
  readonly code: CellFaultCode
  readonly other?: number
}

const column = listColumns.phone

/** 139 0000 1111, 139-0000-1111, +86 13900001111, wide digits; undefined for what is no mobile number. */
export function phoneOf(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\-—]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '')
    .replace(/\.0+$/, '')
  return /^1[3-9]\d{9}$/.test(plain) ? plain : undefined
}

/** Rows that may go onto the list, and what is wrong with the others. */
export function listFaults(rows: readonly Row[]): {
  readonly people: readonly ListRow[]
  readonly faults: readonly Fault[]
} {
  const first = new Map<string, number>()
  const people: ListRow[] = []
  const faults: Fault[] = []
  for (const { row, cells } of rows) {
    const phone = phoneOf(cells.phone)
    const other = phone === undefined ? undefined : first.get(phone)
    if (phone === undefined) faults.push({ row, column, code: 'CELL_NOT_PHONE' })
    else if (other !== undefined) faults.push({ row, column, code: 'ROW_TWICE', other })
    else {
      first.set(phone, row)
      people.push({ name: cells.name, phone })
    }
  }
  return { people, faults }
}

export const portionsOf = <T>(rows: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size))
