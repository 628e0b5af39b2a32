/** What people do with their own consultation. None of it names a place in the journal, so nobody reads there who sought advice. */
import * as z from 'zod/mini'
import { command, members, query } from '../define'
import { NodeId } from '../organisation'
import { Id, Nothing, PageInput, pageOf } from '../values'
import { news } from './news'
import { Before, Contact, OwnRow, PictureIds, Thread, Words } from './records'
import { Status } from './status'
import { Subject } from './subjects'

export const wordsErrors = ['WORDS_EMPTY', 'WORDS_TOO_LONG'] as const
export const pictureErrors = ['ATTACHMENT_UNKNOWN', 'ATTACHMENT_NOT_PICTURE', 'ATTACHMENT_TOO_LARGE'] as const
/** Also said of what exists, to everybody whom it does not concern. */
export const unknown = ['CONSULTATION_NOT_FOUND'] as const

const Moved = z.object({ status: Status })

export const consultation = {
  /** What the form must know before it opens. */
  start: query({
    title: '咨询之前',
    access: members,
    input: Nothing,
    output: z.object({
      folder: z.string(),
      open: z.int(),
      openMost: z.int(),
      workingDays: z.int(),
      home: z.optional(z.object({ node: NodeId, place: z.string() })),
    }),
  }),

  handOver: command({
    title: '交给律师',
    access: members,
    audit: { record: [] },
    input: z.strictObject({
      subject: Subject,
      words: Words,
      before: z.optional(Before),
      contact: Contact,
      /** the community; missing = the person's home */
      node: z.optional(NodeId),
      urgent: z.boolean(),
      safe: z.boolean(),
      pictures: PictureIds,
    }),
    /** `again`: the same words were sent within a day; it is that consultation */
    output: z.object({ id: Id, again: z.boolean() }),
    errors: [...wordsErrors, ...pictureErrors, 'PLACE_NOT_FOUND', 'HOME_UNKNOWN', 'TOO_MANY_OPEN'],
  }),

  mine: query({
    title: '我的咨询',
    access: members,
    input: z.strictObject(PageInput),
    output: pageOf(OwnRow),
  }),

  ...news,

  thread: query({
    title: '看我的咨询',
    access: members,
    input: z.strictObject({ id: Id }),
    output: Thread,
    errors: unknown,
  }),

  addWords: command({
    title: '补充咨询',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, words: Words, pictures: PictureIds }),
    output: Moved,
    errors: [...unknown, ...wordsErrors, ...pictureErrors, 'CONSULTATION_CLOSED', 'THREAD_FULL'],
  }),

  settle: command({
    title: '说说解决没有',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, solved: z.boolean() }),
    output: Moved,
    errors: [...unknown, 'NOT_ANSWERED_YET', 'ALREADY_SETTLED', 'CONSULTATION_CLOSED'],
  }),

  reopen: command({
    title: '重新打开咨询',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Moved,
    errors: [...unknown, 'NOT_CLOSED', 'REOPEN_TOO_LATE', 'TOO_MANY_OPEN'],
  }),

  withdraw: command({
    title: '撤回咨询',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Moved,
    errors: unknown,
  }),

  allowPublishing: command({
    title: '公开经验的意愿',
    access: members,
    audit: { record: ['id', 'allowed'] },
    input: z.strictObject({ id: Id, allowed: z.boolean() }),
    output: Nothing,
    errors: [...unknown, 'ALREADY_PUBLISHED'],
  }),

  setSafeMode: command({
    title: '安全模式',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, safe: z.boolean() }),
    output: Nothing,
    errors: unknown,
  }),
}
