import type { StationRow } from '@/contract/stations/row'
import { filterStations, metresBetween } from './filter'

const now = Date.parse('2026-11-25T12:00:00+08:00')
const station = (node: string, more: Partial<StationRow> = {}): StationRow => ({
  node,
  name: `${node}驿站`,
  kind: 'rider',
  address: '北关街 18 号',
  week: Array.from({ length: 7 }, () => ['08:00-18:00']),
  exceptions: [],
  services: [],
  facilities: [],
  ...more,
})
const names = new Map([
  ['pc.a', '北关街道'],
  ['pc.b', '新华街街道'],
])
const stations = [
  station('pc.a.s1', { spot: { longitude: 113.3, latitude: 40.1 } }),
  station('pc.b.s1', {
    kind: 'cool',
    week: Array.from({ length: 7 }, () => []),
    spot: { longitude: 113.2, latitude: 40.1 },
  }),
  station('pc.b.s2', { address: '' }),
]
const all = { words: '', openNow: false, kinds: [], has: [] }
const nodes = (wanted: Parameters<typeof filterStations>[2], from?: { longitude: number; latitude: number }) =>
  filterStations(stations, names, wanted, now, from).map(found => found.station.node)

it('without wishes they come in the order of the tree, with their area', () => {
  expect(nodes(all)).toEqual(['pc.a.s1', 'pc.b.s1', 'pc.b.s2'])
  expect(filterStations(stations, names, all, now, undefined)[0]?.area).toBe('北关街道')
})

it('are found by a street’s name, by an address with blanks, by kind, and open now', () => {
  expect(nodes({ ...all, words: '新华' })).toEqual(['pc.b.s1', 'pc.b.s2'])
  expect(nodes({ ...all, words: '北关街18号' })).toEqual(['pc.a.s1', 'pc.b.s1'])
  expect(nodes({ ...all, kinds: ['cool'] })).toEqual(['pc.b.s1'])
  expect(nodes({ ...all, openNow: true })).toEqual(['pc.a.s1', 'pc.b.s2'])
})

it('come nearest first where the place is known; those of unknown place last', () => {
  expect(nodes(all, { longitude: 113.21, latitude: 40.1 })).toEqual(['pc.b.s1', 'pc.a.s1', 'pc.b.s2'])
})

it('a hundredth of a degree of latitude is 1112 metres', () => {
  const metres = metresBetween({ longitude: 113.3, latitude: 40.1 }, { longitude: 113.3, latitude: 40.11 })
  expect(Math.round(metres)).toBe(1112)
})

it('are found by what works there, all of it, and by street', () => {
  const rows = [station('pc.a.s1', { facilities: ['fridge', 'water'] }), station('pc.b.s1', { facilities: ['water'] })]
  const found = (wanted: Partial<Parameters<typeof filterStations>[2]>) =>
    filterStations(rows, names, { ...all, ...wanted }, now, undefined).map(one => one.station.node)
  expect(found({ has: ['water'] })).toEqual(['pc.a.s1', 'pc.b.s1'])
  expect(found({ has: ['water', 'fridge'] })).toEqual(['pc.a.s1'])
  expect(found({ below: 'pc.b' })).toEqual(['pc.b.s1'])
  expect(found({ below: 'pc.b', has: ['fridge'] })).toEqual([])
})
