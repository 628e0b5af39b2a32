import { lookOf, shownNumber } from './rules-serials'

const shown = (value: number, id: number, code?: string, from1904 = false) =>
  shownNumber(value, lookOf(id, code), from1904)

describe('a number of a spreadsheet', () => {
  it.each([
    [46_027, 14, undefined, '2026-01-05'],
    [46_027, 31, undefined, '2026-01-05'],
    [46_027, 176, 'yyyy"年"m"月"d"日"', '2026-01-05'],
    [46_027, 176, '[$-804]yyyy/m/d', '2026-01-05'],
    [46_027.354_166_67, 22, undefined, '2026-01-05 08:30'],
    [1, 14, undefined, '1900-01-01'],
    [61, 14, undefined, '1900-03-01'],
    [0.354_166_666_7, 20, undefined, '08:30'],
    [1, 176, '[h]:mm', '24:00'],
    [12, 176, '0000', '0012'],
    [13_812_345_678, 0, undefined, '13812345678'],
    [1e15, 0, undefined, '1000000000000000'],
    [0.1 + 0.2, 0, undefined, '0.3'],
    [5, 176, '0"days"', '5'],
    [5, 176, '#,##0.00_);[Red]\\(#,##0.00\\)', '5'],
  ])('%p in the format %p %p is shown as %p', (value, id, code, text) => expect(shown(value, id, code)).toBe(text))

  it('counts from 1904 where the file says so', () => expect(shown(44_565, 14, undefined, true)).toBe('2026-01-05'))
})
