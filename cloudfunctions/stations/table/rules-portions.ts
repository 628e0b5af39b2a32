/** Cuts what is to be written into commands. */
import {
  type StationChange,
  type StationPortion,
  stationPortionTrips,
  tripsOfChange,
} from '../../../src/contract/stations/table'
import type { NewStation } from './rules-plan'

/** New stations of one place stay together, so that it is written as rarely as can be. */
export function portionsOf(fresh: readonly NewStation[], changed: readonly StationChange[]): StationPortion[] {
  const portions: StationPortion[] = []
  let left = 0
  const room = (trips: number): StationPortion => {
    const last = portions.at(-1)
    if (last && left >= trips) return last
    const next = { fresh: [], changed: [] }
    portions.push(next)
    left = stationPortionTrips
    return next
  }
  for (const [parent, family] of familiesOf(fresh)) {
    for (let at = 0; at < family.length; ) {
      // a parent is worth opening a portion for when at least one station still fits beside it
      const portion = room(4)
      const stations = family.slice(at, at + Math.floor((left - 2) / 2))
      portion.fresh.push({ parent, stations })
      at += stations.length
      left -= 2 * stations.length + 2
    }
  }
  for (const { node, said } of changed) {
    const trips = tripsOfChange({ node, said })
    room(trips).changed.push({ node, said })
    left -= trips
  }
  return portions
}

function familiesOf(fresh: readonly NewStation[]) {
  const families = new Map<string, { segment: string; name: string; said: NewStation['said'] }[]>()
  for (const { parent, segment, name, said } of fresh) {
    const family = families.get(parent) ?? []
    family.push({ segment, name, said })
    families.set(parent, family)
  }
  return families
}
