/** What everybody does: send, look after one's own, wait for the same, rate, open again. */
import * as z from 'zod/mini'
import { command, members, query } from '../define'
import { FileId } from '../files'
import { NodeId } from '../organisation'
import { Id, Nothing, PageInput, pageOf } from '../values'
import { snapDefaults } from './defaults'
import { Category } from './kinds'
import { AlikeMatter, Answer, OwnSnap, SnapDraft, SnapRow } from './records'

const pictureErrors = ['ATTACHMENT_UNKNOWN', 'ATTACHMENT_NOT_PICTURE', 'ATTACHMENT_TOO_LARGE'] as const

export const sending = {
  /** One call for the form: where one's photos lie, which places are near at hand, what may still be sent today. */
  form: query({
    title: '打开随手拍',
    access: members,
    group: true,
    input: z.strictObject({ node: z.optional(NodeId) }),
    output: z.object({
      folder: z.string(),
      left: z.int(),
      /** the community that is suggested: of the code, of the group's card, of the home; in this order */
      place: z.optional(z.object({ node: NodeId, title: z.string(), from: z.enum(['asked', 'group', 'home']) })),
      /** what an accepted snap earns here, in hundredths of a point; missing: nothing */
      earns: z.optional(z.object({ first: z.int(), later: z.int() })),
    }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  /** Photos on their way: what no snap has taken after a day is removed, whatever became of the phone. */
  uploaded: command({
    title: '登记传上来的照片',
    access: members,
    audit: { record: [] },
    input: z.strictObject({ photos: z.array(FileId).check(z.minLength(1), z.maxLength(snapDefaults.photosMost)) }),
    output: Nothing,
    errors: ['ATTACHMENT_UNKNOWN'],
  }),

  send: command({
    title: '发一张随手拍',
    access: members,
    audit: { record: ['kind', 'category', 'node'] },
    input: SnapDraft,
    /** `masked`: numbers in the words were hidden */
    output: z.object({ id: Id, masked: z.boolean() }),
    errors: [...pictureErrors, 'SNAP_CATEGORY', 'PLACE_NOT_FOUND', 'SPOT_OUTSIDE', 'TOO_MANY_SNAPS', 'WORDS_REFUSED'],
  }),

  /** Open matters of the same kind nearby, before somebody sends one. */
  alike: query({
    title: '看附近有没有人说过',
    access: members,
    input: z.strictObject({ node: NodeId, category: Category }),
    output: z.object({ matters: z.array(AlikeMatter) }),
  }),

  /** To hear what becomes of it instead of sending it again. */
  follow: command({
    title: '一起等结果',
    access: members,
    audit: { record: ['id', 'follow'] },
    input: z.strictObject({ id: Id, follow: z.boolean() }),
    output: z.object({ followers: z.int() }),
    errors: ['SNAP_NOT_FOUND', 'SNAP_ENDED', 'SNAP_OWN'],
  }),

  mine: query({
    title: '我的随手拍',
    access: members,
    input: z.strictObject(PageInput),
    output: z.object({ ...pageOf(SnapRow).shape, following: z.array(AlikeMatter) }),
  }),

  /** One that the reader sent, or waits for with others. */
  read: query({
    title: '看我发的一张',
    access: members,
    input: z.strictObject({ id: Id }),
    output: OwnSnap,
    errors: ['SNAP_NOT_FOUND'],
  }),

  supplement: command({
    title: '补充说明',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, words: Answer }),
    output: z.object({ masked: z.boolean() }),
    errors: ['SNAP_NOT_FOUND', 'SNAP_MOVED_ON', 'WORDS_REFUSED'],
  }),

  /**
   * What came of it is withdrawn too: the post leaves the boards, its pictures are removed. What is over (not taken, merged, settled) stays
   * as it is, and its photos are removed.
   */
  withdraw: command({
    title: '撤回',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['SNAP_NOT_FOUND', 'SNAP_MOVED_ON'],
  }),

  /** 1 to 5; three and more settles it, less opens it again with what is missing. `often`: it was opened so often that it is settled all the same. */
  rate: command({
    title: '评价处理结果',
    access: members,
    audit: { record: ['id', 'stars'] },
    input: z.strictObject({
      id: Id,
      stars: z.int().check(z.gte(1), z.lte(5)),
      words: z.string().check(z.trim(), z.maxLength(200)),
    }),
    output: z.object({ reopened: z.boolean(), often: z.optional(z.int()) }),
    errors: ['SNAP_NOT_FOUND', 'SNAP_MOVED_ON', 'RATING_WORDS_MISSING', 'RATING_OVER', 'WORDS_REFUSED'],
  }),

  /** Only whoever sent it: it goes back to the one who handled it, who is told. */
  reopen: command({
    title: '没解决重新办',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, words: Answer }),
    output: Nothing,
    errors: ['SNAP_NOT_FOUND', 'SNAP_MOVED_ON', 'SNAP_NOT_YOURS', 'RATING_OVER', 'REOPENED_OFTEN', 'WORDS_REFUSED'],
  }),
}
