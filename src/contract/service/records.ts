/** What actions of this domain take and give. Times are ms UTC, days and months Asia/Shanghai. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'
import { Id, Instant, line } from '../values'
import { serviceDefaults } from './defaults'
import { type Phase, phases } from './phases'

/** What an activity is about; the first four are those that the district names. */
export const activityKinds = {
  policy: '政策宣传',
  culture: '文化教育',
  medical: '医疗卫生',
  environment: '环境整治',
  elderly: '助老服务',
  safety: '平安巡查',
  civility: '文明劝导',
  mediation: '矛盾调解',
  children: '关爱儿童',
  other: '其他',
} as const
export type ActivityKind = keyof typeof activityKinds
export const ActivityKind = z.enum(Object.keys(activityKinds) as [ActivityKind, ...ActivityKind[]])

/** 五维: each activity has one main dimension and no second. */
export const dimensions = {
  publicity: '宣传',
  governance: '治理',
  service: '服务',
  culture: '文化',
  care: '关爱',
} as const
export type Dimension = keyof typeof dimensions
const DimensionName = z.enum(Object.keys(dimensions) as [Dimension, ...Dimension[]])

/** Which purse of points it is recorded to; none for a care event 关爱活动, whose participants are no volunteers. */
export const purses = { volunteer: '志愿者', rider: '小哥', none: '不记时长' } as const
export type Purse = keyof typeof purses
const PurseName = z.enum(Object.keys(purses) as [Purse, ...Purse[]])

export const signUpStates = { in: '报上了', waiting: '候补', left: '退了' } as const
export type SignUpState = keyof typeof signUpStates
export const SignUpStateName = z.enum(Object.keys(signUpStates) as [SignUpState, ...SignUpState[]])

const PhaseName = z.enum(Object.keys(phases) as [Phase, ...Phase[]])

const whole = (most: number) => z.int().check(z.gte(0), z.lte(most))
export const Beneficiaries = whole(serviceDefaults.beneficiariesMost)

/** What is said of an activity when it is published. Which times fit is refused by codes of their own. */
export const Announcement = z.strictObject({
  title: line(serviceDefaults.titleMost),
  kind: ActivityKind,
  dimension: DimensionName,
  counts: PurseName,
  /** where exactly, e.g. a room or a gate */
  spot: line(serviceDefaults.spotMost),
  startsAt: Instant,
  endsAt: Instant,
  /** 0: no limit */
  capacity: whole(serviceDefaults.capacityMost),
  waitingMost: whole(serviceDefaults.waitingMost),
  /** until so many hours before the start people leave by themselves */
  cancelHours: whole(serviceDefaults.cancelHoursMost),
  /** people whom it does good, expected */
  beneficiaries: Beneficiaries,
  about: z.string().check(z.trim(), z.maxLength(serviceDefaults.aboutMost)),
})
export type Announcement = z.infer<typeof Announcement>

const heading = {
  id: Id,
  title: z.string(),
  kind: ActivityKind,
  dimension: DimensionName,
  counts: PurseName,
  node: NodeId,
  place: z.string(),
  spot: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  phase: PhaseName,
  capacity: z.int(),
  taken: z.int(),
  waiting: z.int(),
}

/** An activity in a list. */
export const ActivityRow = z.object(heading)
export type ActivityRow = z.infer<typeof ActivityRow>

/** One of those that somebody leads or looks after. */
export const DeskActivity = z.object({
  ...heading,
  /** it is over and nobody has said yet whom it did good */
  uncounted: z.boolean(),
  beneficiaries: z.int(),
})
export type DeskActivity = z.infer<typeof DeskActivity>

/** An activity in full, as everybody sees it. */
export const ActivityView = z.object({
  ...heading,
  about: z.string(),
  waitingMost: z.int(),
  cancelHours: z.int(),
  beneficiaries: z.int(),
  /** false: `beneficiaries` is what was expected */
  counted: z.boolean(),
  /** how they are called; who has given no name is left out */
  leaders: z.array(z.string()),
  cancelReason: z.optional(z.string()),
  /** it is one of several */
  series: z.boolean(),
})
export type ActivityView = z.infer<typeof ActivityView>

/** Where the reader stands with an activity. */
export const OwnSignUp = z.object({
  state: SignUpStateName,
  /** place on the waiting list, from 1 */
  position: z.optional(z.int()),
})
export type OwnSignUp = z.infer<typeof OwnSignUp>

/** An activity that the reader has signed up for. */
export const OwnActivity = z.object({
  id: Id,
  title: z.string(),
  place: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  state: SignUpStateName,
  cancelled: z.boolean(),
})
export type OwnActivity = z.infer<typeof OwnActivity>

/** Somebody who has signed up, as leaders see them. */
export const Participant = z.object({
  person: Id,
  /** how they are called; for staff who do not lead it only the first sign. Missing when they gave none, or are gone */
  name: z.optional(z.string()),
  state: SignUpStateName,
  at: Instant,
})
export type Participant = z.infer<typeof Participant>

/** Activities that took place, in sums. */
const Sum = z.object({
  activities: z.int(),
  /** people who had a place */
  people: z.int(),
  beneficiaries: z.int(),
})
export type Sum = z.infer<typeof Sum>

export const Figures = z.object({
  all: Sum,
  dimensions: z.array(z.extend(Sum, { dimension: DimensionName })),
  kinds: z.array(z.extend(Sum, { kind: ActivityKind })),
  /** the places just below the one in question, or itself */
  places: z.array(z.extend(Sum, { node: NodeId, place: z.string() })),
  /** of those in `all`, how many have only an expected number of beneficiaries */
  uncounted: z.int(),
})
export type Figures = z.infer<typeof Figures>
