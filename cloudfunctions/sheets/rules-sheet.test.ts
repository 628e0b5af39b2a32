import { cellText, widthOf, yuanText } from './rules-sheet'

describe('a cell that is written', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', '＝1'])('runs nothing: %j', text =>
    expect(cellText(text, { title: '', kind: 'text' })).toBe(`'${text}`),
  )

  it('shows fen as yuan, and negative numbers as they are', () => {
    expect([0, 5, 1205, -5, -120_000].map(yuanText)).toEqual(['0.00', '0.05', '12.05', '-0.05', '-1200.00'])
    expect(cellText(-3, { title: '', kind: 'whole' })).toBe('-3')
    expect(cellText(-3, { title: '', kind: 'fen' })).toBe('-0.03')
  })

  it('holds no sign that a file cannot hold', () =>
    expect(cellText('a\u0000b\u001f\ud800c😀', { title: '', kind: 'text' })).toBe('abc😀'))
})

describe('a column', () => {
  it('is as wide as what is in it, within reason', () => {
    const column = { title: '名称', kind: 'text' } as const
    expect(widthOf(column, 0, [['北关街道北关社区']])).toBe(18)
    expect(widthOf(column, 0, [['字'.repeat(100)]])).toBe(50)
    expect(widthOf({ ...column, width: 12 }, 0, [])).toBe(12)
  })
})
