import { cellAt, fillMerged, mergedAt } from './rules-spots'

describe('a spot in a sheet', () => {
  it('is found by its name', () => {
    expect(cellAt('A1')).toEqual({ row: 1, place: 0 })
    expect(cellAt('AB12')).toEqual({ row: 12, place: 27 })
    expect(cellAt('')).toBeUndefined()
    expect(cellAt(undefined)).toBeUndefined()
  })

  it('joined downwards says in every row what it says in the first; joined sideways it is a heading', () => {
    const rows = [
      { row: 1, cells: ['标题'] },
      { row: 2, cells: ['北关', 'a'] },
      { row: 3, cells: [undefined, 'b'] },
      { row: 4, cells: [undefined, 'c'] },
    ]
    const filled = fillMerged(rows, [...mergedAt('A1:D1'), ...mergedAt('A2:A3')])
    expect(filled.map(({ cells }) => cells[0])).toEqual(['标题', '北关', '北关', undefined])
  })
})
