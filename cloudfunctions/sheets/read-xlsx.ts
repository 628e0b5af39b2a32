/** The rows of an .xlsx, as they stand in its first visible sheet. */
import { type Elements, elementReader } from './elements'
import type { RawRow } from './rules-columns'
import { shownNumber } from './rules-serials'
import { cellAt, fillMerged, type Merged, mergedAt } from './rules-spots'
import { Damaged, unpack } from './unpack'
import { gatherText, openWorkbook, type Workbook } from './workbook'

/** @param most filled rows after which nothing more is read. Throws `Damaged`. */
export async function readXlsx(bytes: Uint8Array, most: number): Promise<readonly RawRow[]> {
  const workbook = await openWorkbook(bytes)
  const rows: RawRow[] = []
  const merged: Merged[] = []
  const read = await elementReader(sheetElements(workbook, rows, merged))
  let found = false
  await unpack(bytes, name => {
    if (name !== workbook.sheet) return undefined
    found = true
    return part => {
      read(part)
      return rows.length <= most
    }
  })
  if (!found) throw new Damaged('the sheet is missing')
  return fillMerged(rows, merged)
}

interface Cell {
  readonly place: number
  readonly type: string
  readonly style: number
  value: string
  formula: string | undefined
}

function sheetElements(workbook: Workbook, rows: RawRow[], merged: Merged[]): Elements {
  let row = 0
  let cells: (string | undefined)[] = []
  let next = 0
  let cell: Cell | undefined
  let within: string | undefined
  const inline = gatherText(words => {
    if (cell) cell.value += words
  })
  return {
    open: (name, attribute) => {
      inline.open(name)
      within = name
      if (name === 'row') {
        row = Number(attribute('r') ?? row + 1)
        cells = []
        next = 0
      } else if (name === 'c') {
        const place = cellAt(attribute('r'))?.place ?? next
        cell = { place, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: '', formula: undefined }
        next = place + 1
      } else if (name === 'f' && cell) cell.formula = ''
      else if (name === 'mergeCell') merged.push(...mergedAt(attribute('ref')))
    },
    text: words => {
      inline.text(words)
      if (cell && within === 'v') cell.value += words
      if (cell && within === 'f') cell.formula += words
    },
    close: name => {
      inline.close(name)
      within = undefined
      if (name === 'c' && cell) {
        const text = textOf(cell, workbook)
        // a table has no columns that far to the right
        if (text !== '' && cell.place < 200) cells[cell.place] = text
        cell = undefined
      }
      if (name === 'row' && cells.some(text => text !== undefined && text.trim() !== '')) rows.push({ row, cells })
    },
  }
}

/** A formula counts as its own text, not as what it came to on somebody's computer. */
function textOf({ type, style, value, formula }: Cell, { texts, looks, from1904 }: Workbook): string {
  if (formula !== undefined) return `=${formula}`
  if (value === '') return ''
  switch (type) {
    case 's':
      return texts[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'n':
      return Number.isFinite(Number(value))
        ? shownNumber(Number(value), looks[style] ?? { kind: 'plain' }, from1904)
        : value
    default:
      return value
  }
}
