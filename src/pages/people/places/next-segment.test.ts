import { nextSegment } from './next-segment'

describe('the short id that a new place is offered', () => {
  it('is the first free one of its kind', () => {
    expect(nextSegment('station', [])).toBe('s1')
    expect(nextSegment('station', ['pc.bg.s1', 'pc.bg.s2', 'pc.bg.e3', 'pc.bg.s4'])).toBe('s3')
  })
})
