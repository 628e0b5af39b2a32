/** A table that is written row by row opens like any other, and runs nothing. */
import readXlsxFile from 'read-excel-file/node'
import { readTable, type SheetCell, streamXlsx } from '.'

const columns = [
  { title: '姓名', kind: 'text', width: 12 },
  { title: '价值(元)', kind: 'fen' },
  { title: '份', kind: 'whole' },
] as const

async function* some(...pages: readonly (readonly (readonly SheetCell[])[])[]) {
  yield* pages
}
const rowsIn = async (bytes: Uint8Array) => {
  const [sheet] = await readXlsxFile(Buffer.from(bytes))
  return sheet?.data ?? []
}

it('holds every row of every page, numbers as numbers', async () => {
  const bytes = await streamXlsx(
    { name: '发放记录', columns },
    some([['赵铁柱', 7_050, 1]], [], [['王<大>&"妈"', 0, undefined]]),
  )
  expect(await rowsIn(bytes)).toEqual([
    ['姓名', '价值(元)', '份'],
    ['赵铁柱', 70.5, 1],
    ['王<大>&"妈"', 0, null],
  ])
})

it.each(['=1+1', '+8613900001111', '-1', '@SUM(A1)', '＝cmd', '\t=1', ' =1'])('%j is text', async text => {
  const bytes = await streamXlsx({ name: '表', columns }, some([[text, 1, 1]]))
  expect(String((await rowsIn(bytes))[1]?.[0])).toMatch(/^'/)
})

it('signs that XML has not are left out, and it can be read in again', async () => {
  const bytes = await streamXlsx({ name: '表', columns }, some([['甲\u0001乙\ud800', 1, 2]]))
  const table = await readTable(bytes, [
    { id: 'name', title: '姓名', kind: 'text' },
    { id: 'count', title: '份', kind: 'whole' },
  ])
  expect(table).toMatchObject({ rows: [{ cells: { name: '甲乙', count: 2 } }], faults: [] })
})

it('ten thousand rows are packed small', async () => {
  const page = Array.from({ length: 1_000 }, (_, at): SheetCell[] => [`居民${at}`, 7_000, 1])
  const bytes = await streamXlsx({ name: '表', columns }, some(...Array.from({ length: 10 }, () => page)))
  expect(bytes.length).toBeLessThan(500_000)
  expect(await rowsIn(bytes)).toHaveLength(10_001)
})
