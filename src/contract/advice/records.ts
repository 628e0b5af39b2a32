/** What actions of this domain take and give. */
import * as z from 'zod/mini'
import { FileId, picturesMost } from '../files'
import { NodeId } from '../organisation'
import { DeclineReason } from '../rights'
import { Id, Instant } from '../values'
import { ReleaseReason, Status } from './status'
import { Subject } from './subjects'

/** Wide open on purpose: an empty or over-long text is answered with a code of its own, not as a form that is wrong somewhere. */
export const Words = z.string().check(z.maxLength(20_000))

/** Files as the phone names them; whose they are and what they hold is looked at in the cloud. */
export const PictureIds = z.array(FileId).check(z.maxLength(picturesMost))

const Phone = z.string().check(z.regex(/^1[3-9]\d{9}$/))

/** How to reach the asker: in the app, or by telephone with their consent. */
export const Contact = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('app') }),
  z.strictObject({ by: z.literal('phone'), phone: Phone, consent: z.literal(true) }),
])
export type Contact = z.infer<typeof Contact>

/** What was already said about the matter before a person was asked. */
export const Before = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), id: Id, title: z.string().check(z.minLength(1), z.maxLength(80)) }),
  z.strictObject({ kind: z.literal('declined'), reason: DeclineReason }),
])
export type Before = z.infer<typeof Before>

export const Message = z.object({
  from: z.enum(['asker', 'adviser']),
  /** the adviser's name; the asker knows their own */
  name: z.optional(z.string()),
  at: Instant,
  words: z.string(),
  /** links that work for some minutes */
  pictures: z.array(z.string()),
})
export type Message = z.infer<typeof Message>

/** May the matter be told to others, with every name taken out? Only the asker says so. */
const Publishing = z.object({ allowed: z.boolean(), published: z.boolean() })

const common = {
  id: Id,
  subject: Subject,
  status: Status,
  urgent: z.boolean(),
  /** somebody may be looking over the asker's shoulder */
  safe: z.boolean(),
  /** ms UTC: handed over */
  at: Instant,
  /** by when whoever's turn it is should have answered; missing when nobody's turn it is */
  due: z.optional(Instant),
}

/** A consultation in the asker's own list. */
export const OwnRow = z.object(common)
export type OwnRow = z.infer<typeof OwnRow>

const whole = {
  ...common,
  node: NodeId,
  place: z.string(),
  before: z.optional(Before),
  outcome: z.optional(z.enum(['solved', 'unsolved'])),
  messages: z.array(Message),
  publishing: Publishing,
  /** where the reader's own pictures go in the cloud */
  folder: z.string(),
}

/** The whole, as the asker sees it. */
export const Thread = z.object({
  ...whole,
  adviser: z.optional(z.string()),
  contact: z.enum(['app', 'phone']),
  /** of a closed one: until when it may be opened again */
  reopenUntil: z.optional(Instant),
})
export type Thread = z.infer<typeof Thread>

/** The whole, as the adviser sees it who has taken it. */
export const Case = z.object({
  ...whole,
  asker: z.optional(z.string()),
  phone: z.optional(z.string()),
  /** why the adviser before let go of it */
  released: z.optional(ReleaseReason),
})
export type Case = z.infer<typeof Case>

/** What an adviser sees of a case before taking it: never a word of it, never who. */
export const QueueRow = z.object({
  id: Id,
  subject: Subject,
  status: Status,
  urgent: z.boolean(),
  /** ms UTC: waiting since */
  since: Instant,
  due: z.optional(Instant),
  overdue: z.boolean(),
  place: z.string(),
})
export type QueueRow = z.infer<typeof QueueRow>
