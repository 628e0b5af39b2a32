/** The reconciliation as a table: one row for each item and batch, and below them packs that were handed out though the book had none. */
import { type ReconcileRow, sources } from '../../src/contract/stores'
import { type Sheet, writeXlsx } from '../sheets'
import type { BeyondBook } from './rules-beyond'
import { packUnit } from './stock-of'

const columns: Sheet['columns'] = [
  { title: '物品', kind: 'text', width: 20 },
  { title: '单位', kind: 'text', width: 6 },
  { title: '来源', kind: 'text', width: 8 },
  { title: '来自', kind: 'text', width: 20 },
  { title: '批号', kind: 'text', width: 14 },
  { title: '到期日', kind: 'day', width: 12 },
  { title: '单价', kind: 'fen', width: 10 },
  { title: '入库', kind: 'whole', width: 8 },
  { title: '外面调入', kind: 'whole', width: 10 },
  { title: '盘点增减', kind: 'whole', width: 10 },
  { title: '发出', kind: 'whole', width: 8 },
  { title: '散放在库', kind: 'whole', width: 10 },
  { title: '装在礼包', kind: 'whole', width: 10 },
  { title: '在路上', kind: 'whole', width: 8 },
  { title: '报损', kind: 'whole', width: 8 },
  { title: '摆上货架', kind: 'whole', width: 10 },
  { title: '调到外面', kind: 'whole', width: 10 },
  { title: '差额', kind: 'whole', width: 8 },
  { title: '在库金额', kind: 'fen', width: 12 },
  { title: '发出金额', kind: 'fen', width: 12 },
]

/** Base64 of the .xlsx. */
export async function writeReconcile(found: readonly ReconcileRow[], beyond: readonly BeyondBook[]): Promise<string> {
  const batches = found.map(row => [
    ...[row.name, row.unit, sources[row.source], row.from, row.number, row.expires, row.value],
    ...[row.received, row.cameIn, row.counted, row.handed, row.loose, row.inPacks, row.underWay],
    ...[row.writtenOff, row.shelved, row.wentOut, row.off],
    ...[(row.loose + row.inPacks) * row.value, row.handed * row.value],
  ])
  const packs = beyond.map(({ name, place, value, count }) => {
    const label = [name, packUnit, '账上没有的礼包', place, undefined, undefined, value]
    return [...label, 0, 0, 0, count, 0, 0, 0, 0, 0, 0, -count, 0, count * value]
  })
  const rows = [...batches, ...packs]
  const bytes = await writeXlsx({ name: '物资对账', columns, rows, blankRows: 0 })
  return Buffer.from(bytes).toString('base64')
}
