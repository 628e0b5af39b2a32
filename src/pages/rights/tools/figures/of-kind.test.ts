import type { FigureRow } from '@/contract/rights'
import { byKind } from './of-kind'

const row = (kind: FigureRow['kind'], from: string, value: number | null): FigureRow => ({
  kind,
  from,
  value,
  source: '',
})
const rows = [
  row('minimumWage', '2027-01-01', 300),
  row('minimumWage', '2026-06-01', null),
  row('minimumWage', '2026-01-01', 200),
  row('holiday', '2026-10-01', 1),
  row('holiday', '2026-01-01', 1),
]
const found = byKind(rows, '2026-11-23')
const of = (kind: FigureRow['kind']) => found.find(one => one.kind === kind)

it('every kind is there, also one that nobody has entered', () => {
  expect(found).toHaveLength(8)
  expect(of('averageWage')).toEqual({ kind: 'averageWage', rows: [], now: undefined })
})

it('in force is neither what comes later nor what was withdrawn', () => {
  expect(of('minimumWage')?.now?.value).toBe(200)
  expect(of('minimumWage')?.rows).toHaveLength(3)
})

it('of days off the last one is shown', () => expect(of('holiday')?.now?.from).toBe('2026-10-01'))
