import {
  type ActivityKind,
  type ActivityView,
  type Announcement,
  type Dimension,
  type Purse,
  type Rhythm,
  serviceDefaults,
} from '@/contract/service'
import { clockText, dayOf } from '@/copy/dates'
import type { usualActivities } from '@/copy/usual-activities'
import { wholeOf } from '@/ui/field/number-text'

/** The form as it is typed; days and times are Asia/Shanghai. */
export interface Typed {
  readonly title: string
  readonly kind: ActivityKind | undefined
  readonly dimension: Dimension | undefined
  readonly counts: Purse
  readonly day: string
  readonly from: string
  readonly to: string
  readonly spot: string
  readonly capacity: string
  readonly waitingMost: string
  readonly cancelHours: string
  readonly beneficiaries: string
  readonly about: string
  readonly every: Rhythm | 'once'
  readonly until: string
}

export const emptyForm: Typed = {
  title: '',
  kind: undefined,
  dimension: undefined,
  counts: 'volunteer',
  day: '',
  from: '09:00',
  to: '11:00',
  spot: '',
  capacity: '20',
  waitingMost: String(serviceDefaults.waiting),
  cancelHours: String(serviceDefaults.cancelHours),
  beneficiaries: '',
  about: '',
  every: 'once',
  until: '',
}

export const typedFrom = (activity: ActivityView): Typed => ({
  ...emptyForm,
  title: activity.title,
  kind: activity.kind,
  dimension: activity.dimension,
  counts: activity.counts,
  day: dayOf(activity.startsAt),
  from: clockText(activity.startsAt),
  to: clockText(activity.endsAt),
  spot: activity.spot,
  capacity: String(activity.capacity),
  waitingMost: String(activity.waitingMost),
  cancelHours: String(activity.cancelHours),
  beneficiaries: String(activity.beneficiaries),
  about: activity.about,
})

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const two = (value: number) => String(value).padStart(2, '0')
/** The clock so many hours later, the last minute of the day at most. */
export function hoursLater(clock: string, hours: number): string {
  const minute = Math.min(24 * 60 - 1, minuteOf(clock) + hours * 60)
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

export type Template = (typeof usualActivities)[number]

export const filledBy = (
  typed: Typed,
  { title, kind, dimension, counts, hours, capacity, beneficiaries, about }: Template,
): Typed => ({
  ...typed,
  title,
  kind,
  dimension,
  counts,
  to: hoursLater(typed.from, hours),
  capacity: String(capacity),
  beneficiaries: String(beneficiaries),
  about,
})

export const numberIsFine = (text: string): boolean => wholeOf(text, 0) !== undefined

/** What is sent; undefined while something that it cannot do without is missing. */
export function announcementOf(typed: Typed): Announcement | undefined {
  const at = (clock: string) => Date.parse(`${typed.day}T${clock}:00+08:00`)
  const [title, spot, about] = [typed.title.trim(), typed.spot.trim(), typed.about.trim()]
  const [startsAt, endsAt] = [at(typed.from), at(typed.to)]
  const [capacity, waitingMost] = [wholeOf(typed.capacity, 0), wholeOf(typed.waitingMost, 0)]
  const [cancelHours, beneficiaries] = [wholeOf(typed.cancelHours, 0), wholeOf(typed.beneficiaries, 0)]
  const { kind, dimension, counts } = typed
  if (title === '' || spot === '' || !kind || !dimension) return undefined
  if (Number.isNaN(startsAt) || Number.isNaN(endsAt)) return undefined
  if (capacity === undefined || waitingMost === undefined) return undefined
  if (cancelHours === undefined || beneficiaries === undefined) return undefined
  const when = { startsAt, endsAt }
  const numbers = { capacity, waitingMost, cancelHours, beneficiaries }
  return { title, kind, dimension, counts, spot, about, ...when, ...numbers }
}
