/** Tables of stations as people would send them. */
import { readTable, writeXlsx } from '../../cloudfunctions/sheets'
import { type StationColumn, stationColumns } from '../../src/contract/stations/table'

const ids = Object.keys(stationColumns) as StationColumn[]
const columns = ids.map(id => ({ id, title: stationColumns[id], kind: 'text' as const }))

type StationLine = Partial<Record<StationColumn, string>>

/** An .xlsx with these rows below all titles. */
export const stationsTable = (rows: readonly StationLine[]): Promise<Uint8Array> =>
  writeXlsx({ name: '驿站', columns, rows: rows.map(row => ids.map(id => row[id])) })

/** The rows of a table that came as base64, .xlsx or CSV. Throws when it cannot be read. */
export async function stationLines(base64: string): Promise<readonly StationLine[]> {
  const table = await readTable(Buffer.from(base64, 'base64'), columns)
  if ('code' in table) throw new Error(table.code)
  return table.rows.map(({ cells }) => cells)
}

const kinds = ['小哥驿站', '小哥爱心角', '清凉服务站'] as const
const hours = [
  '每天 08:00-21:00',
  '周一至周五 08:30-18:00；周六、周日 休息',
  '周一至周五 09:00-12:00、14:00-18:00；周六 全天；周日 休息',
] as const

/** Stations in three communities of a street, all that a row can say said. */
export const manyStations = (count: number): StationLine[] =>
  Array.from({ length: count }, (_, at) => ({
    street: '北关街道',
    community: ['北关社区', '操场城社区', '街道直属'][at % 3] as string,
    name: `第${at + 1}号驿站`,
    kind: kinds[at % 3] as string,
    address: `北关街 ${at + 1} 号，小区东门进去往左走二十米`,
    longitude: String((1_132_500 + at) / 10_000),
    latitude: String((400_800 + at) / 10_000),
    hours: hours[at % 3] as string,
    services: '休息、充电、茶水',
    facilities: '冰箱、微波炉、充电排插、饮水设备',
    phone: `0352-${String(1_000_000 + at)}`,
    inUse: '是',
  }))

/** As long as a row can be: for sizes. */
export const longestStations = (count: number): StationLine[] =>
  manyStations(count).map((row, at) => ({
    ...row,
    name: `${String(at).padStart(4, '0')}${'长'.repeat(16)}`,
    address: '很长的地址'.repeat(16),
    hours: '每天 08:00-10:00、12:00-14:00、16:00-18:00',
    services: '休息、学习交流、充电、茶水、饭菜加热',
    facilities: '冰箱、微波炉、桌椅、钢架床、充电排插、饮水设备、休息桌椅、打气筒、风扇或空调、防暑药品、遮阳的地方',
  }))
