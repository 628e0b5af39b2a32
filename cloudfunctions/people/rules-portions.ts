/** Cuts what is to be hung into commands. */
import { type PlacesBelow, portionTrips } from '../../src/contract/people/table'
import type { NewPlace } from './rules-plan'

/** Siblings stay together, in the order in which they came, so that a parent is written as rarely as can be. */
export function portionsOf(fresh: readonly NewPlace[]): PlacesBelow[][] {
  const families = new Map<string, PlacesBelow['places']>()
  for (const { parent, segment, kind, name } of fresh) {
    const family = families.get(parent) ?? []
    family.push({ segment, kind, name })
    families.set(parent, family)
  }
  const portions: PlacesBelow[][] = []
  let left = 0
  for (const [parent, family] of families) {
    for (let at = 0; at < family.length; ) {
      // a parent is worth opening a portion for when more than itself still fits
      if (left < 3) {
        portions.push([])
        left = portionTrips
      }
      const places = family.slice(at, at + left - 2)
      portions.at(-1)?.push({ parent, places })
      at += places.length
      left -= places.length + 2
    }
  }
  return portions
}
