/** An empty table of people to fill in, with the titles that the import reads. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type gifts as contract, listColumns } from '../../src/contract/gifts'
import { read, refuse } from '../kernel'
import { type Sheet, writeXlsx } from '../sheets'
import { rounds } from './store'

/** as text, or a spreadsheet would round long numbers */
const columns: Sheet['columns'] = [
  { title: listColumns.name, kind: 'text', width: 16 },
  { title: listColumns.phone, kind: 'text', width: 20 },
]
const rowsToFill = 300

/** No file is called by these signs. */
const fileWords = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()

export async function listTable({ id }: ParsedInputOf<typeof contract.listTable>) {
  const round = await read(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  const bytes = await writeXlsx({ name: '发放名单', columns, rows: [], blankRows: rowsToFill })
  return { fileName: `${fileWords(round.name)}-名单表.xlsx`, xlsx: Buffer.from(bytes).toString('base64') }
}
