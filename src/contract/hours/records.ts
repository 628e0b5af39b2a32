/** What actions of this domain take and give. Times are ms UTC, durations whole minutes. */
import * as z from 'zod/mini'
import { Purse } from '../points/purses'
import { Earned, QualityLevel } from '../points/rule'
import { ActivityKind } from '../service/records'
import { Day, Id, Instant, line } from '../values'
import { hoursDefaults } from './defaults'

/** How far a service has come. */
export const serviceStates = {
  in: '正在服务',
  out: '等审核',
  confirmed: '审过了，正在记分',
  booked: '记好了',
  refused: '没有通过',
} as const
export type ServiceState = keyof typeof serviceStates
const ServiceStateName = z.enum(Object.keys(serviceStates) as [ServiceState, ...ServiceState[]])

/** How somebody came, or left: their own scan, the leader's, the leader's sheet, their own word, or by the clock. */
export const ways = { code: '扫码', leader: '带队的人扫', sheet: '名单登记', said: '自己说的', end: '没签退' } as const
export type Way = keyof typeof ways
const WayName = z.enum(Object.keys(ways) as [Way, ...Way[]])

/** What a reviewer should look at twice. */
export const flags = {
  early: '提前到，从开始时间算',
  late: '迟到',
  forgotten: '没签退，先按结束时间算',
  said: '自己说几点走的',
  sheet: '名单登记的',
  overlap: '跟别的服务时间重了',
  notSignedUp: '没有报名',
  overrun: '走得晚，按结束时间算',
} as const
export type Flag = keyof typeof flags
const FlagName = z.enum(Object.keys(flags) as [Flag, ...Flag[]])

export const Minutes = z.int().check(z.gte(0), z.lte(hoursDefaults.minutesMost))
export const Reason = line(hoursDefaults.reasonMost)

/** What a reviewer decided. */
const Review = z.object({ minutes: z.int(), level: QualityLevel, reason: z.optional(z.string()), at: Instant })

const objectionStates = { open: '等另一位来看', upheld: '改了', kept: '没有改' } as const
export type ObjectionState = keyof typeof objectionStates
const ObjectionStateName = z.enum(Object.keys(objectionStates) as [ObjectionState, ...ObjectionState[]])

const Objection = z.object({
  words: z.string(),
  at: Instant,
  state: ObjectionStateName,
  /** what the second person said */
  answer: z.optional(z.string()),
})

/** A service as the person themself sees it. */
export const OwnService = z.object({
  id: Id,
  activity: z.optional(Id),
  title: z.string(),
  kind: ActivityKind,
  place: z.string(),
  purse: Purse,
  day: Day,
  startsAt: Instant,
  endsAt: Instant,
  in: Instant,
  out: z.optional(Instant),
  state: ServiceStateName,
  flags: z.array(FlagName),
  /** by the clock, before anybody has looked */
  minutes: z.int(),
  /** what that would earn, or what it has earned: the formula with own numbers */
  earned: z.optional(Earned),
  review: z.optional(Review),
  objection: z.optional(Objection),
  /** true: it can still be objected to */
  mayObject: z.boolean(),
})
export type OwnService = z.infer<typeof OwnService>

/** A service as a reviewer or a leader sees it. */
export const SheetRow = z.object({
  /** missing: signed up, and never seen */
  id: z.optional(Id),
  /** missing for somebody without a phone, or who has left */
  person: z.optional(Id),
  name: z.string(),
  guest: z.boolean(),
  /** missing: not signed in yet */
  in: z.optional(Instant),
  inBy: z.optional(WayName),
  out: z.optional(Instant),
  outBy: z.optional(WayName),
  state: z.optional(ServiceStateName),
  flags: z.array(FlagName),
  minutes: z.int(),
  /** of it, what another service counts already */
  overlap: z.int(),
  review: z.optional(Review),
  earned: z.optional(Earned),
})
export type SheetRow = z.infer<typeof SheetRow>

/** A service that somebody recorded themselves, with its proof. */
export const RecordedService = z.object({
  id: Id,
  name: z.string(),
  purse: Purse,
  title: z.string(),
  kind: ActivityKind,
  place: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  minutes: z.int(),
  overlap: z.int(),
  words: z.string(),
  /** links that last an hour */
  pictures: z.array(z.string()),
  at: Instant,
})
export type RecordedService = z.infer<typeof RecordedService>

/** Somebody objects to what a reviewer decided. */
export const ObjectionRow = z.object({
  id: Id,
  name: z.string(),
  purse: Purse,
  title: z.string(),
  kind: ActivityKind,
  place: z.string(),
  day: Day,
  startsAt: Instant,
  endsAt: Instant,
  in: Instant,
  out: z.optional(Instant),
  minutes: z.int(),
  review: Review,
  words: z.string(),
  at: Instant,
  /** true: the reader reviewed it, so somebody else decides */
  mine: z.boolean(),
})
export type ObjectionRow = z.infer<typeof ObjectionRow>
