/** What single cells of a table of stations say, and how they are written. */
import {
  type Facility,
  facilities,
  type Service,
  type Spot,
  type StationKind,
  services,
  stationKinds,
} from '../../../src/contract/stations'
import type { StationFault } from '../../../src/contract/stations/table'
import { nothingThere } from '../../../src/contract/stations/table'

export type Fault = Omit<StationFault, 'row' | 'title'>
export type Read<T> = { readonly value: T } | Fault

/** As people type it: width, blanks and case do not matter. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** 无, or a dash. */
export const isNothing = (text: string): boolean => text === nothingThere || /^[-－—]+$/.test(text)

const entries = <K extends string>(names: Readonly<Record<K, string>>) => Object.entries(names) as [K, string][]

export function kindFrom(text: string): Read<StationKind> {
  const kinds = Object.keys(stationKinds) as StationKind[]
  const found = kinds.find(kind => bare(stationKinds[kind].title) === bare(text))
  return found ? { value: found } : { code: 'KIND_UNKNOWN', text }
}

/** 、 between them; commas and blanks do as well. In the order of the catalogue, each once. */
function listFrom<K extends string>(
  text: string,
  names: Readonly<Record<K, string>>,
  code: 'SERVICE_UNKNOWN' | 'FACILITY_UNKNOWN',
): Read<K[]> {
  if (isNothing(text)) return { value: [] }
  const words = text.split(/[、,，;；/\s]+/).filter(Boolean)
  const wrong = words.find(word => !entries(names).some(([, name]) => bare(name) === bare(word)))
  if (wrong !== undefined) return { code, text: wrong }
  const wanted = new Set(words.map(bare))
  return { value: entries(names).flatMap(([key, name]) => (wanted.has(bare(name)) ? [key] : [])) }
}

export const servicesFrom = (text: string): Read<Service[]> => listFrom(text, services, 'SERVICE_UNKNOWN')
export const facilitiesFrom = (text: string): Read<Facility[]> => listFrom(text, facilities, 'FACILITY_UNKNOWN')

/** In the order of the catalogue, as reading them gives it. */
export const listText = <K extends string>(chosen: readonly K[], names: Readonly<Record<K, string>>): string =>
  entries(names)
    .flatMap(([key, name]) => (chosen.includes(key) ? [name] : []))
    .join('、')

export function phoneFrom(text: string): Read<string | null> {
  if (isNothing(text)) return { value: null }
  const plain = text
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .replace(/[—–−]/g, '-')
  return /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(plain) ? { value: plain } : { code: 'PHONE_WRONG', text }
}

export function inUseFrom(text: string): Read<boolean> {
  if (/^(是|启用|在用|开|1|y|yes|true|√|✓)$/i.test(text)) return { value: true }
  if (/^(否|停用|不用|关|0|n|no|false|×|x)$/i.test(text)) return { value: false }
  return { code: 'IN_USE_UNKNOWN', text }
}

/** 11 cm: finer says nothing, and a spreadsheet makes up the rest. */
export const rounded = ({ longitude, latitude }: Spot): Spot => ({
  longitude: Math.round(longitude * 1e6) / 1e6,
  latitude: Math.round(latitude * 1e6) / 1e6,
})

const degreesFrom = (text: string): number | undefined => {
  const plain = text.normalize('NFKC').replace(/[\s°度]|东经|北纬|[eEnN]$/g, '')
  return /^\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}
const within = (value: number, from: number, to: number) => from <= value && value <= to
const isLongitude = (value: number) => within(value, 112, 115)
const isLatitude = (value: number) => within(value, 39, 41)

/** Both of them, in degrees with decimals. `column`: where the fault stands. */
export function spotFrom(
  longitude: string,
  latitude: string,
): { readonly value: Spot | null } | (Fault & { readonly column: 'longitude' | 'latitude' }) {
  const [nowhere, half] = [longitude, latitude].map(isNothing)
  if (nowhere && half) return { value: null }
  const [x, y] = [degreesFrom(longitude), degreesFrom(latitude)]
  if (x === undefined) return { code: 'SPOT_NOT_NUMBER', text: longitude, column: 'longitude' }
  if (y === undefined) return { code: 'SPOT_NOT_NUMBER', text: latitude, column: 'latitude' }
  if (isLatitude(x) && isLongitude(y)) return { code: 'SPOT_SWAPPED', column: 'longitude' }
  if (!isLongitude(x)) return { code: 'SPOT_OUTSIDE', text: longitude, column: 'longitude' }
  if (!isLatitude(y)) return { code: 'SPOT_OUTSIDE', text: latitude, column: 'latitude' }
  return { value: rounded({ longitude: x, latitude: y }) }
}

/** Pingcheng and what lies around it; beyond, a figure is likely to be mistyped. */
export const isFar = ({ longitude, latitude }: Spot): boolean =>
  !within(longitude, 112.9, 113.7) || !within(latitude, 39.8, 40.4)

/** True when a cell says what is stored, as writing and reading a table leave it: line breaks and signs without width are gone, and an
 * apostrophe stands before what a spreadsheet would run. */
export function saysSame(stored: string, text: string): boolean {
  const line = stored
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim()
  return text === line || text === `'${line}`
}
