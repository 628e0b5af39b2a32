import { tableMaxRows } from '../../src/contract/tables'
import type { RawRow } from './rules-columns'
import { tableOf } from './rules-table'

const columns = [
  { id: 'code', title: '编号', aliases: ['短编号'], kind: 'text', required: true },
  { id: 'name', title: '名称', kind: 'text', required: true, max: 5 },
  { id: 'seats', title: '座位（个）', kind: 'whole' },
] as const
const raw = (...rows: readonly (readonly (string | undefined)[])[]): RawRow[] =>
  rows.map((cells, at) => ({ row: at + 1, cells }))

describe('a table', () => {
  it('is read by its titles, in any order, with its faults by row', () => {
    const table = tableOf(
      raw(
        ['名称*', '座位(个)', ' 短编号 ', '备注'],
        ['一楼', '3', 'a1', '有电梯'],
        [],
        ['二楼', 'x', ''],
        ['三楼', '', 'a3'],
      ),
      columns,
    )
    expect(table).toEqual({
      rows: [
        { row: 2, cells: { code: 'a1', name: '一楼', seats: 3 } },
        { row: 5, cells: { code: 'a3', name: '三楼' } },
      ],
      faults: [
        { row: 4, title: '编号', code: 'CELL_MISSING' },
        { row: 4, title: '座位（个）', code: 'CELL_NOT_WHOLE', text: 'x' },
      ],
      unknown: ['备注'],
    })
  })

  it('may have a heading above its titles', () => {
    const table = tableOf(raw(['北关街道楼栋表'], [], ['编号', '名称'], ['a1', '一楼']), columns)
    expect(table).toMatchObject({ rows: [{ row: 4, cells: { code: 'a1', name: '一楼' } }] })
  })

  it('says which titles are missing, by the row that comes closest', () => {
    expect(tableOf(raw(['表'], ['编号', '姓名'], ['a1', '一楼']), columns)).toEqual({
      code: 'TITLES_MISSING',
      titles: ['名称'],
    })
    expect(tableOf(raw(['随便'], ['写的']), columns)).toEqual({ code: 'TITLES_MISSING', titles: ['编号', '名称'] })
  })

  it('with the same column twice is sent back: nobody knows which one counts', () => {
    expect(tableOf(raw(['编号', '名称', '短编号'], ['a', 'b', 'c']), columns)).toEqual({
      code: 'TITLES_TWICE',
      titles: ['编号'],
    })
  })

  it('with nothing in it is empty', () => {
    expect(tableOf([], columns)).toEqual({ code: 'TABLE_EMPTY' })
    expect(tableOf(raw(['编号', '名称'], ['', ' ']), columns)).toEqual({ code: 'TABLE_EMPTY' })
  })

  it('names the earlier row where a key comes again', () => {
    const table = tableOf(raw(['编号', '名称'], ['a', '一'], ['b', '二'], ['a', '三']), columns, ['code'])
    expect(table).toMatchObject({ faults: [{ row: 4, title: '编号', code: 'ROW_TWICE', other: 2 }] })
  })

  it(`has at most ${tableMaxRows} rows`, () => {
    const rows = (count: number) => [['编号', '名称'], ...Array.from({ length: count }, (_, at) => [`a${at}`, '名'])]
    expect(tableOf(raw(...rows(tableMaxRows)), columns)).toMatchObject({ faults: [] })
    expect(tableOf(raw(...rows(tableMaxRows + 1)), columns)).toEqual({ code: 'TABLE_TOO_LONG' })
  })
})
