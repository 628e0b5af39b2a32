import { sumServed } from './rules-served'

const award = (_id: string, day: string, points = 100) => ({ _id, kind: 'award', day, points }) as const

it('counts points, days and services, and leaves out what was taken back', () => {
  const entries = [
    award('a', '2026-10-01'),
    award('b', '2026-10-01', 50),
    award('c', '2026-10-02'),
    { _id: 'd', kind: 'reversal', day: '2026-10-02', points: -100, reverses: 'c' } as const,
    { _id: 'e', kind: 'spend', points: -30 } as const,
  ]
  expect(sumServed(entries)).toEqual({ points: 150, days: 1, services: 2 })
})

it('nothing is nothing', () => expect(sumServed([])).toEqual({ points: 0, days: 0, services: 0 }))
