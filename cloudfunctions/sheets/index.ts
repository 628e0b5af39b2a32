/**
 * The table room: reads what people fill in with a spreadsheet and writes what they want to see in one. Not a domain; domains describe
 * their columns as data and say what rows mean. The libraries lie beside the bundle and are read at the first table.
 */
export { readTable } from './read'
export type { CellFault, CellsOf, Column, FileFault, Row, Table } from './rules-columns'
export type { Sheet, SheetCell, SheetColumn } from './rules-sheet'
export { streamXlsx } from './stream'
export { writeCsv, writeXlsx } from './write'
