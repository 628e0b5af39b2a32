import { matcher } from './matcher'

describe('the query language', () => {
  it.each(['$gt', '$gte', '$lt', '$lte'])('never finds NaN %s a number', operator => {
    const test = matcher({ n: { [operator]: 5 } })
    expect(test({ n: Number.NaN })).toBe(false)
    expect(test({ n: [Number.NaN] })).toBe(false)
  })

  it('compares within one type only', () => {
    const test = matcher({ v: { $gte: 5 } })
    expect([4, 5, 6, '7', null, new Date(), true, [1, 9]].map(v => test({ v }))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
      true,
    ])
  })
})
