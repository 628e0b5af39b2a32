import { readCell } from './rules-cells'
import type { Column } from './rules-columns'

const read = (text: string | undefined, kind: Column['kind'], more: Partial<Column> = {}) => {
  const found = readCell(text, { id: 'x', title: '列', kind, ...more })
  return 'fault' in found ? found.fault : found.value
}

describe('a cell', () => {
  it.each([
    ['  北关街道\u3000', '北关街道'],
    ['两\r\n行', '两 行'],
    ['', undefined],
    [undefined, undefined],
    ['-', '-'],
    ['——', '——'],
    ['007', '007'],
  ])('of text %j says %j', (text, value) => expect(read(text, 'text')).toBe(value))

  it.each([
    ['12', 12],
    ['１２', 12],
    ['1,200', 1200],
    ['3.0', 3],
    ['-5', -5],
    ['+5', 5],
    ['-0', 0],
    ['1.5', 'CELL_NOT_WHOLE'],
    ['十', 'CELL_NOT_WHOLE'],
    ['1e3', 'CELL_NOT_WHOLE'],
    ['-1+cmd', 'CELL_NOT_WHOLE'],
    ['=1', 'CELL_FORMULA'],
    ['99999999999999999999', 'CELL_TOO_LARGE'],
  ])('of whole numbers %j says %j', (text, value) => expect(read(text, 'whole')).toBe(value))

  it.each([
    ['2026-1-5', '2026-01-05'],
    ['2026/01/05', '2026-01-05'],
    ['2026.1.5', '2026-01-05'],
    ['2026年1月5日', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['2026-01-05 08:00:00', '2026-01-05'],
    ['2026-02-30', 'CELL_NOT_DAY'],
    ['明天', 'CELL_NOT_DAY'],
    ['5/1/2026', 'CELL_NOT_DAY'],
  ])('of days %j says %j', (text, value) => expect(read(text, 'day')).toBe(value))

  it.each([
    ['8:00', '08:00'],
    ['08：30', '08:30'],
    ['21:05:00', '21:05'],
    ['8点', '08:00'],
    ['8点半', '08:30'],
    ['8时5分', '08:05'],
    ['24:00', '24:00'],
    ['24:01', 'CELL_NOT_TIME'],
    ['8:60', 'CELL_NOT_TIME'],
    ['早上', 'CELL_NOT_TIME'],
  ])('of times %j says %j', (text, value) => expect(read(text, 'time')).toBe(value))

  it.each(['=HYPERLINK("http://evil")', '+86', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\u200b=1'])(
    'of text that a spreadsheet would run is refused: %j',
    text => expect(read(text, 'text')).toBe('CELL_FORMULA'),
  )

  it('that must be filled in and is not is a fault, and so is one that is too long', () => {
    expect(read(' ', 'text', { required: true })).toBe('CELL_MISSING')
    expect(read('一二三四', 'text', { max: 3 })).toBe('CELL_TOO_LONG')
    expect(read('😀😀😀', 'text', { max: 3 })).toBe('😀😀😀')
    expect(read('11', 'whole', { max: 10 })).toBe('CELL_TOO_LARGE')
  })
})
