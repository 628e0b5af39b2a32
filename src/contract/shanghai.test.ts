import fc from 'fast-check'
import { dayOf, startOf } from './shanghai'

describe('the wall clock in Datong', () => {
  it('is eight hours ahead: at five in the evening in London it is tomorrow there', () => {
    expect(dayOf(Date.UTC(2026, 10, 25, 17))).toBe('2026-11-26')
    expect(startOf('2026-11-26')).toBe(Date.UTC(2026, 10, 25, 16))
  })

  it('every moment lies in its day, and the day before ends where it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }), at => {
        const begin = startOf(dayOf(at))
        expect(at - begin).toBeGreaterThanOrEqual(0)
        expect(at - begin).toBeLessThan(86_400_000)
        expect([dayOf(begin), dayOf(begin - 1) < dayOf(at)]).toEqual([dayOf(at), true])
      }),
    )
  })
})
