import { nextSegment } from './next-segment'

describe('the short id that a new place is offered', () => {
  it('is the first free one of its kind', () => {
    expect(nextSegment('station', [])).toBe('s01')
    expect(nextSegment('station', ['pc.bg.s01', 'pc.bg.s2', 'pc.bg.e03', 'pc.bg.s04', 'pc.bg.shop3'])).toBe('s03')
    expect(
      nextSegment(
        'building',
        Array.from({ length: 12 }, (_, n) => `pc.bg.e01.b${n + 1}`),
      ),
    ).toBe('b13')
  })
})
