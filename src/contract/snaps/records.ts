/** What actions of this domain take and give. Times are ms UTC; places on a photo are thousandths of its width and height. */
import * as z from 'zod/mini'
import { FileId } from '../files'
import { NodeId } from '../organisation'
import { Id, Instant, line } from '../values'
import { snapDefaults } from './defaults'
import { Category, SnapKind } from './kinds'
import { type SnapState as State, snapStates } from './states'

const SnapState = z.enum(Object.keys(snapStates) as [State, ...State[]])

/** Degrees, GCJ-02, as phones of this country tell them. */
const SnapSpot = z.strictObject({
  longitude: z.number().check(z.gte(-180), z.lte(180)),
  latitude: z.number().check(z.gte(-90), z.lte(90)),
})

const Thousandth = z.int().check(z.gte(0), z.lte(1000))
export const boxKinds = { face: '人脸', plate: '车牌', hand: '工作人员加的' } as const
/** What is hidden on a photo before anybody sees it. */
export const Box = z.strictObject({
  x: Thousandth,
  y: Thousandth,
  w: z.int().check(z.gte(1), z.lte(1000)),
  h: z.int().check(z.gte(1), z.lte(1000)),
  kind: z.enum(['face', 'plate', 'hand']),
})
export type Box = z.infer<typeof Box>

/** What WeChat's check said of a picture or of the words. */
const checkResults = {
  open: '还在检查',
  pass: '检查通过',
  doubtful: '机器拿不准',
  refused: '机器认为不合适',
  unknown: '没有查成，请人工看',
} as const
export type CheckResult = keyof typeof checkResults
export const CheckResult = z.enum(Object.keys(checkResults) as [CheckResult, ...CheckResult[]])

/** How far a photo is: as it came, ready to be looked at, damaged so that nobody can, removed. */
const photoStates = ['raw', 'ready', 'unreadable', 'gone'] as const
export type PhotoState = (typeof photoStates)[number]
const PhotoStates = z.array(z.enum(photoStates))

/** As it is sent. `node` is a community or something in it (a station); with a group's card the phone knows it already. */
export const SnapDraft = z.strictObject({
  kind: SnapKind,
  category: Category,
  node: NodeId,
  where: z.string().check(z.trim(), z.maxLength(snapDefaults.whereMost)),
  words: z.string().check(z.trim(), z.maxLength(snapDefaults.wordsMost)),
  /** whom it is about, if the sender knows: 快递小哥 赵师傅. Shown to staff only, until that person has agreed */
  whom: z.optional(z.string().check(z.trim(), z.maxLength(20))),
  /** true: others do not see who sent it; staff do */
  anonymous: z.boolean(),
  spot: z.optional(SnapSpot),
  photos: z.array(FileId).check(z.minLength(1), z.maxLength(snapDefaults.photosMost)),
})
export type SnapDraft = z.infer<typeof SnapDraft>

/** One step of a snap's way as its sender and staff see it. */
export const Step = z.object({
  act: z.string(),
  at: Instant,
  /** who it was, for staff; missing for the sender and for what happened by itself */
  by: z.optional(z.string()),
  words: z.optional(z.string()),
})
export type Step = z.infer<typeof Step>

/** In lists of the sender and of staff. */
export const SnapRow = z.object({
  id: Id,
  kind: SnapKind,
  category: Category,
  state: SnapState,
  node: NodeId,
  place: z.string(),
  where: z.string(),
  words: z.string(),
  at: Instant,
  /** link to a small picture, good for an hour; missing until the photos are prepared, and when there is none any more */
  thumb: z.optional(z.string()),
  photos: z.int(),
})
export type SnapRow = z.infer<typeof SnapRow>

/**
 * A snap as its sender sees it; and what becomes of somebody else's as those see it who wait for the same: without its words, its pictures,
 * and whoever sent it.
 */
export const OwnSnap = z.object({
  ...SnapRow.shape,
  /** false: the reader waits for it only */
  own: z.boolean(),
  /** of each photo, in their order */
  photoStates: PhotoStates,
  anonymous: z.boolean(),
  steps: z.array(Step),
  /** what staff asked; there while the state is `asked` */
  question: z.optional(z.string()),
  answer: z.optional(z.string()),
  rating: z.optional(z.int()),
  /** until when it may be rated or opened again */
  until: z.optional(Instant),
  /** of others who wait for the same */
  followers: z.int(),
  /** points that it earned, in hundredths, and why so many */
  earned: z.optional(z.object({ points: z.int(), why: z.string() })),
  /** the post that came of it, while it is on the board */
  post: z.optional(Id),
  /** it is the same event as another one: how far that one has come; answer and post are that one's */
  into: z.optional(z.object({ state: SnapState, steps: z.array(Step) })),
  /** it was accepted, and staff or whoever is named took it down again */
  down: z.optional(z.literal(true)),
})
export type OwnSnap = z.infer<typeof OwnSnap>

/** A photo as whoever reviews sees it. */
export const ReviewPhoto = z.object({
  /** place in the snap, from 0 */
  n: z.int(),
  /** link to the picture that others do not see, for some minutes */
  link: z.string(),
  width: z.int(),
  height: z.int(),
  check: CheckResult,
  /** what the machine proposes to hide; what was hidden, once it is decided */
  boxes: z.array(Box),
  /** false: nothing was proposed because it could not be looked for */
  proposed: z.boolean(),
  /** decided: whether others see it */
  shown: z.optional(z.boolean()),
  /** an earlier snap with the same picture */
  same: z.optional(z.object({ id: Id, at: Instant, own: z.boolean() })),
})
export type ReviewPhoto = z.infer<typeof ReviewPhoto>

/** All that staff see of one. */
export const ReviewSnap = z.object({
  ...SnapRow.shape,
  /** what the sender is called */
  sender: z.string(),
  /** whether the reader sent it */
  own: z.boolean(),
  whom: z.optional(z.string()),
  anonymous: z.boolean(),
  wordsCheck: CheckResult,
  /** numbers were masked in the words */
  masked: z.boolean(),
  spot: z.optional(SnapSpot),
  /** those that can be looked at; `photoStates` says of all of them how far they are */
  pictures: z.array(ReviewPhoto),
  photoStates: PhotoStates,
  steps: z.array(Step),
  question: z.optional(z.string()),
  answer: z.optional(z.string()),
  rating: z.optional(z.int()),
  reopened: z.int(),
  /** who sees to it */
  unit: z.optional(z.object({ node: NodeId, place: z.string() })),
  handler: z.optional(z.string()),
  followers: z.int(),
  /** changes with every write: a decision names what was read */
  version: z.int(),
  post: z.optional(Id),
})
export type ReviewSnap = z.infer<typeof ReviewSnap>

/** An open matter that somebody may want to send once more; nothing of it that staff have not released. */
export const AlikeMatter = z.object({
  id: Id,
  category: Category,
  place: z.string(),
  where: z.string(),
  at: Instant,
  state: SnapState,
  followers: z.int(),
  following: z.boolean(),
  own: z.boolean(),
})
export type AlikeMatter = z.infer<typeof AlikeMatter>

export const Reason = line(snapDefaults.reasonMost)
export const Answer = line(snapDefaults.answerMost)
