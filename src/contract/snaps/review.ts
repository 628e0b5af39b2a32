/** What staff do: look, decide photo by photo, ask, send on, merge, see to what needs attention, answer. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, line, Nothing, PageInput, pageOf } from '../values'
import { snapReviewers } from './access'
import { snapDefaults } from './defaults'
import { Category, SnapKind } from './kinds'
import { Answer, Box, Reason, ReviewSnap, SnapRow } from './records'

/** The lists of the desk. */
export const reviewLists = {
  waiting: '待看',
  handling: '处理中',
  reopened: '重新打开的',
  asked: '等对方补充',
  checking: '检查没回来的',
  /** seen to elsewhere: where it was, its way can still be followed */
  sentOn: '转出去的',
  ended: '看过的',
} as const
export type ReviewList = keyof typeof reviewLists
/** Lists of what nobody waits for: the newest come first, and they are not counted. */
const quietLists = ['sentOn', 'ended'] as const satisfies readonly ReviewList[]
export type WaitingList = Exclude<ReviewList, (typeof quietLists)[number]>
export const isQuiet = (list: ReviewList): list is (typeof quietLists)[number] => quietLists.some(one => one === list)
export const ReviewList = z.enum(Object.keys(reviewLists) as [ReviewList, ...ReviewList[]])

const decided = ['SNAP_NOT_FOUND', 'SNAP_MOVED_ON', 'OWN_SNAP', 'SNAP_CHANGED'] as const
/** `version` is the one that was read: a decision about something else is refused. */
const Which = { id: Id, version: z.int() }

/** What happens to one photo. */
const PhotoVerdict = z.strictObject({
  n: z.int().check(z.gte(0), z.lt(snapDefaults.photosMost)),
  shown: z.boolean(),
  boxes: z.array(Box).check(z.maxLength(snapDefaults.boxesMost)),
})
export type PhotoVerdict = z.infer<typeof PhotoVerdict>

export const review = {
  /** What waits longest comes first, unless the newest is asked for. */
  queue: query({
    title: '随手拍审核',
    access: snapReviewers,
    scope: 'node',
    input: z.strictObject({
      node: NodeId,
      kind: z.optional(SnapKind),
      list: ReviewList,
      newest: z.optional(z.boolean()),
      ...PageInput,
    }),
    output: z.object({
      place: z.string(),
      counts: z.object({ waiting: z.int(), handling: z.int(), reopened: z.int(), asked: z.int(), checking: z.int() }),
      /** of the last thirty days: half were decided within so many minutes; missing: none was */
      usually: z.optional(z.int()),
      /** since when the oldest waits, ms UTC */
      oldest: z.optional(z.int()),
      ...pageOf(z.object({ ...SnapRow.shape, sender: z.string(), reopened: z.int(), version: z.int() })).shape,
    }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  /** With links to the private pictures; stands in the trail. */
  look: query({
    title: '看一张随手拍',
    access: snapReviewers,
    scope: 'snap',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: ReviewSnap,
    errors: ['SNAP_NOT_FOUND'],
  }),

  /**
   * Praise: which photos others may see, what is hidden on them, and, if it needs no more words, the post itself (without a name). Without
   * `post`, or where its words tell who it was, a draft is left for the board. A picture whose check is open is not shown, whatever is asked.
   */
  accept: command({
    title: '采用随手拍',
    access: snapReviewers,
    scope: 'snap',
    audit: { record: ['id'] },
    input: z.strictObject({
      ...Which,
      photos: z.array(PhotoVerdict).check(z.minLength(1), z.maxLength(snapDefaults.photosMost)),
      post: z.optional(z.strictObject({ title: line(30), text: line(300) })),
    }),
    output: Nothing,
    errors: [...decided, 'PHOTO_UNKNOWN', 'PHOTO_NOT_CHECKED', 'NO_PHOTO_SHOWN', 'WORDS_TELL_NUMBER'],
  }),

  /** After it was accepted: what is hidden, or which photos are shown, was wrong. The pictures that are out are removed first. */
  rehide: command({
    title: '重新打码',
    access: snapReviewers,
    scope: 'snap',
    audit: { record: ['id'] },
    input: z.strictObject({
      ...Which,
      photos: z.array(PhotoVerdict).check(z.minLength(1), z.maxLength(snapDefaults.photosMost)),
    }),
    output: Nothing,
    errors: [...decided, 'PHOTO_UNKNOWN', 'PHOTO_NOT_CHECKED', 'NO_PHOTO_SHOWN', 'ORIGINAL_GONE'],
  }),

  decline: command({
    title: '不采用随手拍',
    access: snapReviewers,
    scope: 'snap',
    audit: { record: ['id', 'why'] },
    input: z.strictObject({ ...Which, why: Reason }),
    output: Nothing,
    errors: decided,
  }),

  ask: command({
    title: '请发送人补充',
    access: snapReviewers,
    scope: 'snap',
    audit: { record: ['id'] },
    input: z.strictObject({ ...Which, question: Answer }),
    output: Nothing,
    errors: decided,
  }),

  /** The same event as `into`, which was sent earlier: its sender hears what becomes of that, and earns what later ones earn. */
  merge: command({
    title: '并到同一件事',
    access: snapReviewers,
    scope: 'snap',
    audit: { record: ['id', 'into'] },
    input: z.strictObject({ ...Which, into: Id }),
    output: Nothing,
    errors: [...decided, 'MERGE_TARGET', 'MERGE_ORDER'],
  }),

  /** The sender chose another one: figures and whoever looks for the same go by it. While it is not over. */
  correctCategory: command({
    title: '改随手拍的类别',
    access: snapReviewers,
    scope: 'snap',
    audit: { record: ['id', 'category'] },
    input: z.strictObject({ ...Which, category: Category }),
    output: Nothing,
    errors: [...decided, 'SNAP_CATEGORY'],
  }),

  /** To another community (praise, or attention that nobody has taken yet), or to the unit that is responsible. */
  forward: command({
    title: '转给别处',
    access: snapReviewers,
    scope: 'snap',
    audit: { reason: 'required', record: ['id', 'to'] },
    input: z.strictObject({ ...Which, to: NodeId, reason: Reason }),
    output: Nothing,
    errors: [...decided, 'FORWARD_TARGET', 'FORWARD_NOBODY'],
  }),

  /** Attention: from now on the caller sees to it. */
  take: command({
    title: '受理',
    access: snapReviewers,
    scope: 'snap',
    audit: { record: ['id'] },
    input: z.strictObject(Which),
    output: Nothing,
    errors: decided,
  }),

  answer: command({
    title: '答复处理结果',
    access: snapReviewers,
    scope: 'snap',
    audit: { record: ['id'] },
    input: z.strictObject({ ...Which, words: Answer }),
    output: Nothing,
    errors: decided,
  }),
}
