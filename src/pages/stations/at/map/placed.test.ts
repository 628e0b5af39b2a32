import type { StationRow } from '@/contract/stations/row'
import { middleOf, placed } from './placed'

const row = (node: string, spot?: { longitude: number; latitude: number }): StationRow => ({
  node,
  name: node,
  kind: 'rider',
  address: '',
  week: [],
  exceptions: [],
  services: [],
  facilities: [],
  ...(spot && { spot }),
})

it('a station without a spot is on no map', () => {
  const rows = [row('a', { longitude: 113.2, latitude: 40.1 }), row('b')]
  expect(placed(rows).map(({ node }) => node)).toEqual(['a'])
})

it('a map begins in the middle', () => {
  const middle = middleOf([
    { longitude: 113, latitude: 40 },
    { longitude: 114, latitude: 41 },
  ])
  expect(middle).toEqual({ longitude: 113.5, latitude: 40.5 })
  expect(() => middleOf([])).toThrow(RangeError)
})
