import { isPeriod, periodOf } from './period'

it('so many days end today', () => {
  expect(periodOf('week', '2026-11-26')).toEqual({ from: '2026-11-20', to: '2026-11-26' })
  expect(periodOf('month', '2026-03-01')).toEqual({ from: '2026-01-31', to: '2026-03-01' })
  expect(periodOf('quarter', '2026-11-26').from).toBe('2026-08-29')
})

it.each([
  ['2026-11-26', '2026-11-26', true],
  ['2025-11-26', '2026-11-26', true],
  ['2025-11-25', '2026-11-26', false],
  ['2026-11-27', '2026-11-26', false],
  ['', '2026-11-26', false],
  ['2026-11-26', '', false],
])('%s to %s is a period: %s', (from, to, is) => expect(isPeriod({ from, to })).toBe(is))
