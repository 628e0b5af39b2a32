/** From rows as they stand in the file to rows that mean something, with every fault by row. */
import { tableMaxRows } from '../../src/contract/tables'
import { readCell, tidy } from './rules-cells'
import type { CellFault, CellsOf, Column, FileFault, RawRow, Row, Table } from './rules-columns'
import { findTitles } from './rules-titles'

/** A heading may stand above the titles. */
export const mostRawRows = tableMaxRows + 5

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
const written = ({ cells }: RawRow) => cells.some(text => text !== undefined && tidy(text) !== '')

/** @param key ids of the columns that together tell rows apart; a row that says the same as an earlier one is a fault */
export function tableOf<const C extends readonly Column[]>(
  raw: readonly RawRow[],
  columns: C,
  key: readonly C[number]['id'][] = [],
): Table<C> | FileFault {
  const filled = raw.filter(written)
  if (filled.length === 0) return { code: 'TABLE_EMPTY' }
  const titles = findTitles(filled, columns)
  if ('code' in titles) return titles
  const below = filled.filter(({ row }) => row > titles.row)
  if (below.length === 0) return { code: 'TABLE_EMPTY' }
  if (below.length > tableMaxRows) return { code: 'TABLE_TOO_LONG' }
  const rows: Row<C>[] = []
  const faults: CellFault[] = []
  const firsts = new Map<string, number>()
  for (const one of below) {
    const { cells, found } = readRow(one, columns, titles.places)
    const twice = found.length === 0 ? sameAs(cells, one.row, key, firsts) : undefined
    const title = columns.find(({ id }) => id === key[0])?.title ?? ''
    if (twice !== undefined) faults.push({ row: one.row, title, code: 'ROW_TWICE', other: twice })
    else if (found.length > 0) faults.push(...found)
    else rows.push({ row: one.row, cells: cells as CellsOf<C> })
  }
  return { rows, faults, unknown: titles.unknown }
}

function readRow({ row, cells: raw }: RawRow, columns: readonly Column[], places: ReadonlyMap<string, number>) {
  const cells: Record<string, string | number> = {}
  const found: CellFault[] = []
  for (const column of columns) {
    const place = places.get(column.id)
    if (place === undefined) continue
    const read = readCell(raw[place], column)
    if ('fault' in read) {
      const text = tidy(raw[place] ?? '')
      found.push({ row, title: column.title, code: read.fault, ...(text === '' ? {} : { text: shown(text) }) })
    } else if (read.value !== undefined) cells[column.id] = read.value
  }
  return { cells, found }
}

/** The earlier row with the same key; remembers this one otherwise. */
function sameAs(
  cells: Readonly<Record<string, string | number>>,
  row: number,
  key: readonly string[],
  firsts: Map<string, number>,
): number | undefined {
  if (key.length === 0) return undefined
  const name = JSON.stringify(key.map(id => cells[id] ?? null))
  const first = firsts.get(name)
  if (first === undefined) firsts.set(name, row)
  return first
}
