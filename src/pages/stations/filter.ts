import { contains } from '@/contract/organisation'
import { openingAt } from '@/contract/stations/hours'
import type { Facility, StationKind } from '@/contract/stations/kinds'
import type { Spot, StationRow } from '@/contract/stations/row'

export interface Wanted {
  readonly words: string
  readonly openNow: boolean
  readonly kinds: readonly StationKind[]
  /** a station must have all of them, in working order */
  readonly has: readonly Facility[]
  /** a street or a community */
  readonly below?: string | undefined
}

export interface Found {
  readonly station: StationRow
  /** street and community, as far as they are known */
  readonly area: string
  readonly metres?: number
}

const earthMetres = 6_371_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** As the crow flies, in metres. */
export function metresBetween(one: Spot, other: Spot): number {
  const up = radians(other.latitude - one.latitude) / 2
  const along = radians(other.longitude - one.longitude) / 2
  const share =
    Math.sin(up) ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(along) ** 2
  return 2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(share)))
}

const bare = (text: string) => text.replace(/\s/g, '').toLowerCase()

/** What fits, the nearest first where the place is known, else in the order of the tree. */
export function filterStations(
  stations: readonly StationRow[],
  nameOf: ReadonlyMap<string, string>,
  wanted: Wanted,
  now: number,
  from: Spot | undefined,
): readonly Found[] {
  const words = bare(wanted.words)
  const found = stations.flatMap(station => {
    const parts = station.node.split('.')
    const above = parts.map((_, at) => parts.slice(0, at + 1).join('.'))
    const area = above.flatMap(node => nameOf.get(node) ?? []).join(' · ')
    if (words !== '' && !bare(station.name + station.address + area).includes(words)) return []
    if (wanted.kinds.length > 0 && !wanted.kinds.includes(station.kind)) return []
    if (wanted.below !== undefined && !contains(wanted.below, station.node)) return []
    if (!wanted.has.every(thing => station.facilities.includes(thing))) return []
    if (wanted.openNow && !openingAt(station, now).open) return []
    const metres = from && station.spot && metresBetween(from, station.spot)
    return [{ station, area, ...(metres !== undefined && { metres }) }]
  })
  if (!from) return found
  return found.sort(
    (one, other) => (one.metres ?? Number.POSITIVE_INFINITY) - (other.metres ?? Number.POSITIVE_INFINITY),
  )
}
