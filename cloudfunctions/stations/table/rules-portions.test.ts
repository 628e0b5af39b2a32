import { stationPortionTrips, stationTripsOf } from '../../../src/contract/stations/table'
import type { NewStation } from './rules-plan'
import { portionsOf } from './rules-portions'

const fresh = (parent: string, count: number): NewStation[] =>
  Array.from({ length: count }, (_, at) => ({ parent, segment: `s${at}`, name: `${at}`, said: {} }))
const changed = (count: number, name?: string) =>
  Array.from({ length: count }, (_, at) => ({
    node: `pc.s${at}`,
    said: name === undefined ? { address: 'x' } : { name },
  }))

it.each([
  [fresh('pc.a', 100), []],
  [[...fresh('pc.a', 28), ...fresh('pc.b', 1), ...fresh('pc.c', 5)], changed(40)],
  [Array.from({ length: 90 }, (_, at) => fresh(`pc.c${at}`, 3)).flat(), changed(7, '新')],
  [[], changed(61, '新')],
  [[], []],
])('%#: every station comes once, in portions that fit', (added, others) => {
  const portions = portionsOf(added, others)
  expect(portions.flatMap(one => one.fresh.flatMap(({ stations }) => stations))).toHaveLength(added.length)
  expect(portions.flatMap(one => one.changed)).toEqual(others)
  for (const portion of portions) {
    expect(stationTripsOf(portion)).toBeLessThanOrEqual(stationPortionTrips)
    expect(stationTripsOf(portion)).toBeGreaterThan(0)
  }
})
