import type { EntryRow } from '@/contract/points/records'
import { byMonth } from './by-month'

const at = (time: string): EntryRow => ({
  id: time,
  kind: 'award',
  title: '清扫楼道',
  points: 100,
  after: 100,
  honourOnly: false,
  at: Date.parse(time),
})

it('goes by the clock in Datong and keeps the order', () => {
  const rows = [at('2026-11-30T16:30:00Z'), at('2026-11-30T15:30:00Z'), at('2026-11-01T00:00:00Z')]
  expect(byMonth(rows).map(({ month, rows: own }) => [month, own.length])).toEqual([
    ['2026-12', 1],
    ['2026-11', 2],
  ])
})

it('nothing is no month', () => expect(byMonth([])).toEqual([]))
