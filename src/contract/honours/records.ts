/** What actions of this domain take and give. Times are ms UTC; months and days are Asia/Shanghai. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'
import { Day, Id, Instant, line, Month } from '../values'
import { honourDefaults } from './defaults'
import { postActs, postStates, type PostState as State } from './states'

const PostState = z.enum(Object.keys(postStates) as [State, ...State[]])

/** As staff write it. `name` missing: it is shown without a name. */
export const PostDraft = z.strictObject({
  title: line(honourDefaults.titleMost),
  text: line(honourDefaults.textMost),
  name: z.optional(line(honourDefaults.nameMost)),
})
export type PostDraft = z.infer<typeof PostDraft>

/** Where a post comes from. */
export const Source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('snap'), id: Id, category: z.string() }),
  z.object({ kind: z.literal('nomination'), id: Id }),
  z.object({ kind: z.literal('staff') }),
])
export type Source = z.infer<typeof Source>

/** What the 道德评议会 thinks: stars of so many members, 1 to 5 each. */
export const Rating = z.object({ members: z.int(), sum: z.int() })
export type Rating = z.infer<typeof Rating>

/** A post on the board, as everybody sees it. */
export const Plaque = z.object({
  id: Id,
  node: NodeId,
  place: z.string(),
  title: z.string(),
  text: z.string(),
  name: z.optional(z.string()),
  /** of what happened: of the snap, or of the nomination */
  day: Day,
  /** whose snap it is, as 林＊＊, unless they would rather not be told; missing once they have left */
  sentBy: z.optional(z.string()),
  /** on the board since */
  at: Instant,
  /** links, good for an hour: small ones for lists, large ones for the page of one */
  thumbs: z.array(z.string()),
  photos: z.array(z.string()),
  likes: z.int(),
  liked: z.boolean(),
  rating: z.optional(Rating),
  /** months for which this or a larger place chose it */
  picked: z.array(z.object({ place: z.string(), month: Month })),
  /** changed after it was put up */
  corrected: z.optional(Instant),
})
export type Plaque = z.infer<typeof Plaque>

/** How somebody agreed. */
export const consentWays = {
  link: '本人在手机上同意',
  code: '当面，出示了本人的码',
  signature: '当面，签了字',
} as const
export type ConsentWay = keyof typeof consentWays
const Consent = z.object({
  way: z.enum(Object.keys(consentWays) as [ConsentWay, ...ConsentWay[]]),
  at: Instant,
  /** staff who recorded it, where it was in person */
  by: z.optional(z.string()),
})
export type Consent = z.infer<typeof Consent>

/** What a post's trace tells of: what led from state to state, and what was done with it besides. */
const stepActs = ['write', ...postActs, 'raise', 'lower'] as const
export type StepAct = (typeof stepActs)[number]
/** `by` is what somebody is called; the sender's taking back and the like happened by itself. */
const PostStep = z.object({ act: z.enum(stepActs), at: Instant, by: z.string(), words: z.optional(z.string()) })
export type PostStep = z.infer<typeof PostStep>

/** A post as staff see it. */
export const Post = z.object({
  ...Plaque.shape,
  /** of the first time on the board; missing: it was never there */
  at: z.optional(Instant),
  state: PostState,
  source: Source,
  /** what a sender or a nominator wrote about who it was; staff only */
  whom: z.optional(z.string()),
  writer: z.string(),
  /** whether the reader wrote it: then somebody else releases it */
  own: z.boolean(),
  consent: z.optional(Consent),
  /** boards on which it stands, from the small to the large */
  boards: z.array(z.object({ node: NodeId, place: z.string() })),
  /** pictures are being made without what is hidden */
  preparing: z.boolean(),
  version: z.int(),
  steps: z.array(PostStep),
})
export type Post = z.infer<typeof Post>

export const PostRow = z.object({
  id: Id,
  place: z.string(),
  title: z.string(),
  name: z.optional(z.string()),
  state: PostState,
  at: Instant,
  own: z.boolean(),
  thumb: z.optional(z.string()),
})
export type PostRow = z.infer<typeof PostRow>

export const nominationStates = { waiting: '等工作人员看', accepted: '采用了', declined: '没有采用' } as const
export type NominationState = keyof typeof nominationStates
/** Somebody is proposed 推荐: who, what, and who saw it. */
export const NominationDraft = z.strictObject({
  node: NodeId,
  whom: line(honourDefaults.nameMost),
  what: line(honourDefaults.nominationWordsMost),
  /** somebody else who can say that it was so */
  witness: z.string().check(z.trim(), z.maxLength(40)),
  day: Day,
})
export type NominationDraft = z.infer<typeof NominationDraft>
export const Nomination = z.object({
  id: Id,
  ...NominationDraft.shape,
  place: z.string(),
  state: z.enum(Object.keys(nominationStates) as [NominationState, ...NominationState[]]),
  at: Instant,
  /** who proposed; missing where the reader did */
  by: z.optional(z.string()),
  own: z.boolean(),
  why: z.optional(z.string()),
  post: z.optional(Id),
})
export type Nomination = z.infer<typeof Nomination>
