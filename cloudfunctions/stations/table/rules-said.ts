/** What a row says about its station, beside what is known: only what differs is said on. */
import { facilities, type Spot, type StationDetails, services, type Week } from '../../../src/contract/stations'
import { type StationColumn, type StationSaid, stationColumns } from '../../../src/contract/stations/table'
import {
  type Fault,
  facilitiesFrom,
  isFar,
  isNothing,
  kindFrom,
  phoneFrom,
  type Read,
  rounded,
  saysSame,
  servicesFrom,
  spotFrom,
} from './rules-cells'
import { looksLikeWgs } from './rules-gcj'
import { weekFrom } from './rules-hours'

/** A row as it was read; what was left empty is missing. */
export interface StationCells {
  readonly street?: string
  readonly community: string
  readonly name: string
  readonly kind?: string
  readonly address?: string
  readonly longitude?: string
  readonly latitude?: string
  readonly hours?: string
  readonly services?: string
  readonly facilities?: string
  readonly phone?: string
  readonly inUse?: string
  readonly id?: string
}

export type Placed = Fault & { readonly column: StationColumn }

export interface Said {
  readonly said: StationSaid
  /** titles of the columns in which it differs */
  readonly titles: readonly string[]
  readonly faults: readonly Placed[]
  readonly warnings: readonly Placed[]
}

const nameMost = 20
const addressMost = 80

const line = (text: string, most: number): Read<string> =>
  text.length > most ? { code: 'CELL_TOO_LONG', text } : { value: text }
const addressFrom = (text: string) => (isNothing(text) ? { value: '' } : line(text, addressMost))

function weekOf(text: string): Read<Week> {
  const read = weekFrom(isNothing(text) ? '' : text)
  return 'wrong' in read ? { code: 'HOURS_WRONG', text: read.wrong.slice(0, 40) } : { value: read.week }
}

/** @param before the station as it is; undefined for one that is new */
export function saidBy(
  cells: StationCells,
  before: { readonly name: string; readonly details: StationDetails | undefined } | undefined,
): Said {
  const stored: Partial<StationDetails> = before?.details ?? {}
  const said: StationSaid = {}
  const titles: string[] = []
  const faults: Placed[] = []

  /** What the cell says, where it differs from what is `known`; an empty cell says nothing. */
  const read = <T>(column: StationColumn, from: (text: string) => Read<T>, known: T | undefined): T | undefined => {
    const text = cells[column]
    if (text === undefined || (typeof known === 'string' && saysSame(known, text))) return undefined
    const found = from(text)
    if ('code' in found) faults.push({ ...found, column })
    else if (JSON.stringify(found.value) !== JSON.stringify(known ?? null)) {
      titles.push(stationColumns[column])
      return found.value
    }
    return undefined
  }

  const name = read('name', text => line(text, nameMost), before?.name)
  if (before && name !== undefined) said.name = name
  if (!before && cells.kind === undefined) faults.push({ code: 'CELL_MISSING', column: 'kind' })
  const kind = read('kind', kindFrom, stored.kind)
  if (kind !== undefined) said.kind = kind
  const address = read('address', addressFrom, stored.address)
  if (address !== undefined) said.address = address
  const spot = spotSaid(cells, stored.spot)
  if ('code' in spot) faults.push(spot)
  else if (spot.value !== undefined) {
    said.spot = spot.value
    titles.push(stationColumns.longitude)
  }
  const week = read('hours', weekOf, stored.week)
  if (week !== undefined) said.week = week
  const offered = read('services', servicesFrom, inOrder(stored.services, services))
  if (offered !== undefined) said.services = offered
  const there = read('facilities', facilitiesFrom, inOrder(stored.facilities, facilities))
  if (there !== undefined) said.facilities = there
  const phone = read('phone', phoneFrom, stored.phone as string | null | undefined)
  if (phone !== undefined) said.phone = phone
  return { said, titles, faults, warnings: said.spot ? doubtsAbout(said.spot, stored.spot) : [] }
}

function spotSaid(
  { longitude, latitude }: StationCells,
  stored: Spot | undefined,
): { readonly value: Spot | null | undefined } | Placed {
  if (longitude === undefined && latitude === undefined) return { value: undefined }
  if (longitude === undefined) return { code: 'SPOT_HALF', column: 'longitude' }
  if (latitude === undefined) return { code: 'SPOT_HALF', column: 'latitude' }
  const read = spotFrom(longitude, latitude)
  if ('code' in read) return read
  const same = JSON.stringify(read.value) === JSON.stringify(stored ? rounded(stored) : null)
  return { value: same ? undefined : read.value }
}

/** Taken all the same: only somebody who knows the place can tell. */
function doubtsAbout(spot: Spot, stored: Spot | undefined): readonly Placed[] {
  const text = `${spot.longitude}, ${spot.latitude}`
  if (isFar(spot)) return [{ code: 'SPOT_FAR', text, column: 'longitude' }]
  if (!stored || !looksLikeWgs(spot, stored)) return []
  const { longitude, latitude } = rounded(stored)
  return [{ code: 'SPOT_WGS', text, held: `${longitude}, ${latitude}`, column: 'longitude' }]
}

/** As a cell would be read: in the order of the catalogue. */
function inOrder<K extends string>(chosen: readonly K[] | undefined, names: Readonly<Record<K, string>>) {
  return chosen && (Object.keys(names) as K[]).filter(key => chosen.includes(key))
}
