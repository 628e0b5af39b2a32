/** What stands on a station's poster: pure, from what staff have written. */
import type { PosterGap, PosterView } from '../../src/contract/posters'
import { facilities, type StationDetails, services, stationKinds } from '../../src/contract/stations'
import { hoursLines } from './rules-hours'

/** What staff have written, as far as a poster shows it. */
type Written = Pick<StationDetails, 'kind' | 'address' | 'week' | 'services' | 'facilities' | 'phone'>

/** S and ten signs in two groups, as somebody types them who cannot scan. */
export const typedCode = (code: string): string => `S ${code.slice(0, 5)} ${code.slice(5)}`

const plainKind = '驿站'

/** @param written missing: nothing; a poster then has a name and a code, and claims nothing */
export function posterOf(
  node: string,
  name: string,
  written: Written | undefined,
  code: string | undefined,
): PosterView {
  const hours = hoursLines(written?.week ?? [])
  const address = written?.address ?? ''
  const phone = written?.phone
  const facts = [
    { label: '开门', lines: [...hours] },
    { label: '地址', lines: address === '' ? [] : [address] },
    { label: '电话', lines: phone === undefined ? [] : [phone] },
  ]
  const offered = written?.services ?? []
  const gaps: readonly (readonly [PosterGap, boolean])[] = [
    ['hours', hours.length === 0],
    ['address', address === ''],
    ['phone', phone === undefined],
    ['services', offered.length === 0],
  ]
  return {
    node,
    name,
    kind: written ? stationKinds[written.kind].title : plainKind,
    ...(code !== undefined && { code: typedCode(code) }),
    services: offered.map(service => services[service]),
    facilities: (written?.facilities ?? []).map(facility => facilities[facility]),
    facts: facts.filter(({ lines }) => lines.length > 0),
    missing: gaps.flatMap(([gap, open]) => (open ? [gap] : [])),
  }
}
