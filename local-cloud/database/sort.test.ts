import { FoundRow } from './fetch'
import { sortRows } from './sort'

const order = (values: readonly unknown[], way: 1 | -1) => {
  const rows = values.map(value => new FoundRow(Buffer.of(0), JSON.stringify({ value })))
  return sortRows(rows, { value: way }).map(row => row.document.value)
}

describe('sorting in memory', () => {
  it('puts types in the order of MongoDB', () => {
    expect(order([true, 'a', { x: 1 }, 5, null, { $date: '2026-01-01T00:00:00.000Z' }, 'A', -1], 1)).toEqual([
      null,
      -1,
      5,
      'A',
      'a',
      { x: 1 },
      true,
      new Date('2026-01-01'),
    ])
  })

  it('takes a list for its smallest element upwards and for its largest one downwards', () => {
    expect(order([[5, 1], 3, [], [4]], 1)).toEqual([[], [5, 1], 3, [4]])
    expect(order([[5, 1], 3, [], [4]], -1)).toEqual([[5, 1], [4], 3, []])
  })

  it('keeps the order of what is equal', () => {
    const rows = [1, 2, 3].map(n => new FoundRow(Buffer.of(n), '{"value":1}'))
    expect(sortRows(rows, { value: -1 })).toEqual(rows)
  })
})
