/** The rows of a CSV, whatever spreadsheet wrote it. */
import type { RawRow } from './rules-columns'
import { Damaged } from './unpack'

/** @param most filled rows after which nothing more is read. Throws `Damaged` when a quote is never closed. */
export async function readCsv(text: string, most: number): Promise<readonly RawRow[]> {
  const { parse } = await import('csv-parse/sync')
  const rows: RawRow[] = []
  let row = 0
  const take = (cells: readonly string[]) => {
    row += 1
    if (cells.some(cell => cell.trim() !== '')) rows.push({ row, cells })
    if (rows.length > most) throw new Enough()
    return null
  }
  try {
    parse(text, { delimiter: separatorOf(text), relax_column_count: true, relax_quotes: true, on_record: take })
  } catch (thrown) {
    if (!(thrown instanceof Enough)) throw new Damaged('not a CSV', { cause: thrown })
  }
  return rows
}

class Enough extends Error {}

/** Excel takes what the computer's region says; the one that cuts the first rows into most pieces is meant. */
function separatorOf(text: string): string {
  const bare = text.slice(0, 4096).replace(/"[^"]*"/g, '')
  const firstRows = bare
    .split(/\r?\n|\r/)
    .slice(0, 5)
    .join('\n')
  const pieces = (separator: string) => firstRows.split(separator).length
  return [',', '\t', ';'].reduce((best, one) => (pieces(one) > pieces(best) ? one : best))
}

/** UTF-8 first, which other text hardly ever is by accident; Excel in China saves GB18030. undefined: no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encodings = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {}
  }
  return undefined
}
