/** The parts of an .xlsx with one sheet, as text: small enough to be written row by row. */
import { cellText, type SheetCell, type SheetColumn } from './rules-sheet'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packed = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Styles by their number: 0 text, 1 bold title, 2 yuan, 3 whole number. */
const styles = [
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="4"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/>',
  '<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="1" applyNumberFormat="1"/></cellXfs>',
].join('')

/** Everything but the sheet itself. @param name on the tab */
export const packageParts = (name: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': [
    `${head}<Types xmlns="${packed}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>`,
    `<Override PartName="/${sheetPath}" ContentType="${sheetType}.worksheet+xml"/></Types>`,
  ].join(''),
  '_rels/.rels': `${head}<Relationships xmlns="${packed}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': [
    `${head}<Relationships xmlns="${packed}/relationships">`,
    `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`,
    `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ].join(''),
  'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
})

export const sheetPath = 'xl/worksheets/sheet1.xml'

const plainWidth = 14
/** The sheet up to its first row; titles stay in view. */
export function sheetBegin(columns: readonly SheetColumn[]): string {
  const widths = columns
    .map(({ width = plainWidth }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const titles = columns.map(({ title }, at) => text(title, 1, spot(at, 1))).join('')
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${titles}</row>`
}
export const sheetEnd = '</sheetData></worksheet>'

const letters = 26
/** A1, B1, … AA1: some readers do not count cells by themselves. */
function spot(column: number, row: number): string {
  let name = ''
  for (let left = column; left >= 0; left = Math.floor(left / letters) - 1)
    name = String.fromCharCode(65 + (left % letters)) + name
  return `${name}${row}`
}

const text = (words: string, style: number, at: string): string =>
  words === ''
    ? `<c r="${at}" s="${style}"/>`
    : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(words)}</t></is></c>`

function cell(value: SheetCell, column: SheetColumn, at: string): string {
  if (typeof value === 'number' && column.kind === 'fen') return `<c r="${at}" s="2"><v>${value / 100}</v></c>`
  if (typeof value === 'number' && column.kind === 'whole') return `<c r="${at}" s="3"><v>${value}</v></c>`
  return text(cellText(value, column), 0, at)
}

/** @param number as people see it, from 1 */
export const rowText = (row: readonly SheetCell[], columns: readonly SheetColumn[], number: number): string =>
  `<row r="${number}">${columns.map((column, at) => cell(row[at], column, spot(at, number))).join('')}</row>`
