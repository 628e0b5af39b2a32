import {
  type ExceptionDay,
  type Facility,
  type Service,
  type Spot,
  type StationDetails,
  type StationKind,
  spansInOrder,
  stationKinds,
} from '@/contract/stations'

/** The form as it is typed: a line of opening times for each day, Monday first. */
export interface Typed {
  readonly kind: StationKind
  readonly address: string
  readonly phone: string
  readonly days: readonly string[]
  /** days that differ, in their order */
  readonly exceptions: readonly ExceptionDay[]
  readonly services: readonly Service[]
  readonly facilities: readonly Facility[]
  readonly spot?: Spot | undefined
}

export const emptyForm: Typed = {
  kind: 'rider',
  address: '',
  phone: '',
  days: ['', '', '', '', '', '', ''],
  exceptions: [],
  services: [],
  facilities: stationKinds.rider.facilities,
}

/** @param today YYYY-MM-DD; days before it say nothing any more */
export const typedFrom = (details: StationDetails, today: string): Typed => ({
  kind: details.kind,
  address: details.address,
  phone: details.phone ?? '',
  days: details.week.map(spans => spans.join(' ')),
  exceptions: details.exceptions.filter(({ day }) => day >= today),
  services: details.services,
  facilities: details.facilities,
  spot: details.spot,
})

const spanForm = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/
/** 8：00—18：00 is meant as 08:00-18:00 */
const tidy = (span: string) =>
  span
    .replace(/：/g, ':')
    .replace(/[—–~～至到]+/g, '-')
    .replace(/(^|-)(\d):/g, '$10$2:')

/** "08:00-12:00 14:00-18:00" -> the spans; undefined when it does not read so. Nothing typed is a day on which it is closed. */
export function spansOf(line: string): string[] | undefined {
  const spans = line
    .split(/[\s,，、]+/)
    .filter(Boolean)
    .map(tidy)
  return spans.length <= 3 && spans.every(span => spanForm.test(span)) && spansInOrder(spans) ? spans : undefined
}

export const phoneIsFine = (phone: string): boolean =>
  phone.trim() === '' || /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(phone.trim())

/** A day that differs takes the place of what was said of that day before. */
export const withException = (days: readonly ExceptionDay[], added: ExceptionDay): readonly ExceptionDay[] =>
  [...days.filter(({ day }) => day !== added.day), added].sort((one, other) => (one.day < other.day ? -1 : 1))

export function detailsOf(typed: Typed, photos: readonly string[]): StationDetails | undefined {
  const week = typed.days.map(spansOf)
  if (week.some(spans => spans === undefined) || !phoneIsFine(typed.phone)) return undefined
  const phone = typed.phone.trim()
  return {
    kind: typed.kind,
    address: typed.address.trim(),
    ...(typed.spot && { spot: typed.spot }),
    week: week.map(spans => spans ?? []),
    exceptions: [...typed.exceptions],
    services: [...typed.services],
    facilities: [...typed.facilities],
    ...(phone !== '' && { phone }),
    photos: [...photos],
  }
}
