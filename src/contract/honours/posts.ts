/** What staff do with posts: write, ask for consent, have somebody else look, put up, correct, take down. */
import * as z from 'zod/mini'
import { PersonScene, personCodeErrors } from '../codes/records'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Signature } from '../signature'
import { Id, line, Nothing, PageInput, pageOf } from '../values'
import { boardKeepers } from './access'
import { honourDefaults } from './defaults'
import { Post, PostDraft, PostRow } from './records'

export const postLists = {
  draft: '起草中',
  asking: '等本人答复',
  ready: '等另一位同事看',
  public: '在榜上',
  gone: '撤下的',
} as const
export type PostList = keyof typeof postLists
export const PostList = z.enum(Object.keys(postLists) as [PostList, ...PostList[]])

const found = ['POST_NOT_FOUND', 'POST_MOVED_ON', 'POST_CHANGED'] as const
/** `version` is the one that was read: what was changed meanwhile is not released by accident. */
const Which = { id: Id, version: z.int() }
const Reason = line(honourDefaults.reasonMost)

export const posts = {
  desk: query({
    title: '善行义举榜管理',
    access: boardKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, list: PostList, ...PageInput }),
    output: z.object({
      place: z.string(),
      counts: z.object({ draft: z.int(), asking: z.int(), ready: z.int(), nominations: z.int() }),
      ...pageOf(PostRow).shape,
    }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  look: query({
    title: '看一条善行的底稿',
    access: boardKeepers,
    scope: 'post',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Post,
    errors: ['POST_NOT_FOUND'],
  }),

  /** Without a snap or a nomination; pictures come from snaps only. */
  write: command({
    title: '写一条善行',
    access: boardKeepers,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, draft: PostDraft }),
    output: z.object({ id: Id }),
    errors: ['PLACE_NOT_FOUND', 'WORDS_TELL_NUMBER'],
  }),

  /**
   * Consent that was given for other words is gone; on the board it is a correction, with the reason in its trace. One with a name leaves the
   * board until the person has agreed to the new words and somebody else has released it; one without a name is corrected at once.
   */
  edit: command({
    title: '改善行的内容',
    access: boardKeepers,
    scope: 'post',
    audit: { record: ['id'] },
    input: z.strictObject({ ...Which, draft: PostDraft, reason: z.optional(Reason) }),
    output: Nothing,
    errors: [...found, 'REASON_MISSING', 'NAMED_NEEDS_CONSENT', 'WORDS_TELL_NUMBER'],
  }),

  /** A link for the person: it is shown to the one who asks, who shares it. A new one ends the one before. */
  askConsent: command({
    title: '请本人同意',
    access: boardKeepers,
    scope: 'post',
    audit: { record: ['id'] },
    input: z.strictObject(Which),
    output: z.object({ code: z.string(), until: z.int() }),
    errors: [...found, 'NAME_MISSING'],
  }),

  /** In person: by the person's own code, or with a signature. */
  recordConsent: command({
    title: '登记当面同意',
    access: boardKeepers,
    scope: 'post',
    audit: { record: ['id'] },
    input: z.strictObject({
      ...Which,
      shown: z.discriminatedUnion('by', [
        z.strictObject({ by: z.literal('code'), scene: PersonScene }),
        z.strictObject({ by: z.literal('signature'), signature: Signature }),
      ]),
    }),
    output: Nothing,
    errors: [...found, ...personCodeErrors, 'NAME_MISSING', 'CONSENT_WRITER'],
  }),

  /** Without a name: onto the board of its community. */
  show: command({
    title: '不写名字上榜',
    access: boardKeepers,
    scope: 'post',
    audit: { record: ['id'] },
    input: z.strictObject(Which),
    output: Nothing,
    errors: [...found, 'NAMED_NEEDS_CONSENT', 'POST_PREPARING'],
  }),

  /** With a name: the second pair of eyes. */
  release: command({
    title: '复核上榜',
    access: boardKeepers,
    scope: 'post',
    audit: { record: ['id'] },
    input: z.strictObject(Which),
    output: Nothing,
    errors: [...found, 'CONSENT_MISSING', 'SECOND_EYES', 'POST_PREPARING'],
  }),

  sendBack: command({
    title: '退回修改',
    access: boardKeepers,
    scope: 'post',
    audit: { reason: 'required', record: ['id'] },
    input: z.strictObject({ ...Which, reason: Reason }),
    output: Nothing,
    errors: found,
  }),

  /** Gone from boards at once, its pictures too. `untrue`: it did not happen so; what the snap earned goes back as well. */
  withdraw: command({
    title: '撤下一条善行',
    access: boardKeepers,
    scope: 'post',
    audit: { reason: 'required', record: ['id', 'untrue'] },
    input: z.strictObject({ id: Id, reason: Reason, untrue: z.optional(z.boolean()) }),
    output: Nothing,
    errors: ['POST_NOT_FOUND', 'POST_MOVED_ON'],
  }),

  drop: command({
    title: '不发这一条',
    access: boardKeepers,
    scope: 'post',
    audit: { record: ['id'] },
    input: z.strictObject(Which),
    output: Nothing,
    errors: found,
  }),
}
