import type { Sheet, SheetCell } from './rules-sheet'
import { packageParts, rowText, sheetBegin, sheetEnd, sheetPath } from './rules-xlsx'

type Rows = AsyncIterable<readonly (readonly SheetCell[])[]>

/**
 * An .xlsx of rows that come some at a time: only the packed bytes are held, never the rows. Titles are bold and stay in view; what a
 * spreadsheet would run is text.
 */
export async function streamXlsx({ name, columns }: Pick<Sheet, 'name' | 'columns'>, rows: Rows): Promise<Uint8Array> {
  const { Zip, ZipDeflate } = await import('fflate')
  const packed: Uint8Array[] = []
  let failed: Error | undefined
  const zip = new Zip((error, bytes) => {
    if (error) failed = error
    else packed.push(bytes)
  })
  const part = (path: string) => {
    const file = new ZipDeflate(path, { level: 6 })
    zip.add(file)
    return (words: string, isLast = false) => file.push(Buffer.from(words), isLast)
  }
  for (const [path, words] of Object.entries(packageParts(name))) part(path)(words, true)
  const sheet = part(sheetPath)
  sheet(sheetBegin(columns))
  let number = 1
  for await (const some of rows) {
    const begin = number + 1
    sheet(some.map((row, at) => rowText(row, columns, begin + at)).join(''))
    number += some.length
  }
  sheet(sheetEnd, true)
  zip.end()
  if (failed) throw failed
  return Buffer.concat(packed)
}
