/** Tables as people would send them. */
import { readTable, writeXlsx } from '../../cloudfunctions/sheets'

export const titles = ['上级', '类型', '名称', '短编号'] as const

/** An .xlsx with these rows below the titles of a table of places. */
export const placesTable = (rows: readonly (readonly (string | undefined)[])[]): Promise<Uint8Array> =>
  writeXlsx({ name: '地点', columns: titles.map(title => ({ title, kind: 'text' })), rows })

/** The rows of an .xlsx that came as base64, by title. Throws when it cannot be read. */
export async function rowsOf(base64: string): Promise<readonly Readonly<Record<string, string | undefined>>[]> {
  const columns = titles.map(title => ({ id: title, title, kind: 'text' as const }))
  const table = await readTable(Buffer.from(base64, 'base64'), columns)
  if ('code' in table) throw new Error(table.code)
  return table.rows.map(({ cells }) => cells)
}

/** 10 communities, 90 estates and 4,900 buildings below a street: the largest table there may be. */
export function largestTable(street: string): string[][] {
  const communities = Array.from({ length: 10 }, (_, at) => [street, '社区', `新${at}社区`, `n${at}`])
  const estates = Array.from({ length: 90 }, (_, at) => [`新${at % 10}社区`, '小区', `和谐家园${at}期`, `h${at}`])
  const buildings = Array.from({ length: 4900 }, (_, at) => [
    `新${(at % 90) % 10}社区/和谐家园${at % 90}期`,
    '楼栋',
    `${Math.floor(at / 90) + 1}号楼`,
    `b${Math.floor(at / 90) + 1}`,
  ])
  return [...communities, ...estates, ...buildings]
}
