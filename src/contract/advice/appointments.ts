/** Appointments 预约: an adviser sits somewhere on a day; each part of the sitting is one resident's. */
import * as z from 'zod/mini'
import { command, members, query } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { advisers } from './access'
import { adviceDefaults } from './defaults'
import { Words } from './records'
import { Subject } from './subjects'

const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** In a room, or by telephone: then the adviser calls. */
const sittingModes = ['room', 'phone'] as const

const Sitting = {
  id: Id,
  node: NodeId,
  place: z.string(),
  mode: z.enum(sittingModes),
  where: z.optional(z.string()),
  subjects: z.array(Subject),
}

/** A sitting as residents see it: which parts are free, never who has the others. */
export const OfferedSitting = z.object({
  ...Sitting,
  adviser: z.string(),
  day: Day,
  minutes: z.int(),
  slots: z.array(z.object({ number: z.int(), at: Instant, free: z.boolean(), mine: z.boolean() })),
})
export type OfferedSitting = z.infer<typeof OfferedSitting>

export const Booking = z.object({
  ...Sitting,
  adviser: z.string(),
  number: z.int(),
  at: Instant,
  minutes: z.int(),
  subject: Subject,
  /** false: too close, or over */
  mayCancel: z.boolean(),
  /** the adviser has called the sitting off */
  calledOff: z.boolean(),
})
export type Booking = z.infer<typeof Booking>

export const DeskSitting = z.object({
  ...Sitting,
  day: Day,
  minutes: z.int(),
  calledOff: z.boolean(),
  slots: z.array(
    z.object({
      number: z.int(),
      at: Instant,
      booking: z.optional(
        z.object({ subject: Subject, name: z.string(), phone: z.optional(z.string()), note: z.optional(z.string()) }),
      ),
    }),
  ),
})
export type DeskSitting = z.infer<typeof DeskSitting>

const SlotNumber = z.int().check(z.gte(0), z.lt(adviceDefaults.slotsMost))

export const appointments = {
  sittings: query({
    title: '可以预约的时间',
    access: members,
    input: z.strictObject({ node: z.optional(NodeId), ...PageInput }),
    output: z.object({ sittings: pageOf(OfferedSitting), cancelHours: z.int() }),
    errors: ['HOME_UNKNOWN'],
  }),

  book: command({
    title: '预约律师',
    access: members,
    audit: { record: ['id', 'number'] },
    input: z.strictObject({
      id: Id,
      number: SlotNumber,
      subject: Subject,
      /** needed where the adviser calls */
      phone: z.optional(z.string().check(z.regex(/^1[3-9]\d{9}$/))),
    }),
    output: z.object({ at: Instant }),
    errors: [
      'SLOT_NOT_FOUND',
      'SLOT_TAKEN',
      'SLOT_PAST',
      'SLOT_OTHER_SUBJECT',
      'SLOT_NEEDS_PHONE',
      'BOOKED_ALREADY',
      'TOO_MANY_BOOKINGS',
      'OWN_SITTING',
    ],
  }),

  cancelBooking: command({
    title: '取消预约',
    access: members,
    audit: { record: ['id', 'number'] },
    input: z.strictObject({ id: Id, number: SlotNumber }),
    output: Nothing,
    errors: ['BOOKING_NOT_FOUND', 'CANCEL_TOO_LATE'],
  }),

  myBookings: query({
    title: '我的预约',
    access: members,
    input: Nothing,
    output: z.object({ bookings: z.array(Booking), cancelHours: z.int() }),
  }),

  publishSitting: command({
    title: '放出预约时间',
    access: advisers,
    scope: 'node',
    audit: { record: ['node', 'day', 'from', 'minutes', 'count', 'mode'] },
    input: z.strictObject({
      node: NodeId,
      day: Day,
      from: ClockTime,
      minutes: z.int().check(z.gte(10), z.lte(120)),
      count: z.int().check(z.gte(1), z.lte(adviceDefaults.slotsMost)),
      mode: z.enum(sittingModes),
      where: z.optional(line(40)),
      subjects: z.array(Subject).check(z.minLength(1), z.maxLength(9)),
    }),
    output: z.object({ id: Id }),
    errors: ['PLACE_NOT_FOUND', 'SLOT_PAST', 'SLOT_TOO_FAR', 'SLOT_PAST_MIDNIGHT', 'SITTING_OVERLAPS', 'WHERE_MISSING'],
  }),

  callOffSitting: command({
    title: '取消坐班',
    access: advisers,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['SITTING_NOT_FOUND'],
  }),

  /** Names and numbers of those who come: looked at on record. */
  myDay: query({
    title: '我的坐班',
    access: advisers,
    audit: { record: ['day'] },
    input: z.strictObject({ day: Day }),
    output: z.object({ sittings: z.array(DeskSitting), next: z.optional(Day) }),
  }),

  noteBooking: command({
    title: '记一笔预约',
    access: advisers,
    audit: { record: ['id', 'number'] },
    input: z.strictObject({ id: Id, number: SlotNumber, note: Words }),
    output: Nothing,
    errors: ['SITTING_NOT_FOUND', 'BOOKING_NOT_FOUND', 'WORDS_TOO_LONG'],
  }),
}
