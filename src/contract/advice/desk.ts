/**
 * The adviser's desk. What is inside a case is open to `members` on purpose: who is not the adviser in charge, be it a lead or an
 * administrator, hears CONSULTATION_NOT_FOUND, as if there were nothing.
 */
import * as z from 'zod/mini'
import { command, members, query } from '../define'
import { NodeId } from '../organisation'
import { Id, Instant, Nothing, PageInput, pageOf } from '../values'
import { advisers, overseers } from './access'
import { pictureErrors, unknown, wordsErrors } from './consultation'
import { Case, PictureIds, QueueRow, Words } from './records'
import { ReleaseReason, Status } from './status'
import { Subject } from './subjects'

export const desk = {
  queue: query({
    title: '咨询台',
    access: advisers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, list: z.enum(['waiting', 'mine', 'ended']), ...PageInput }),
    output: z.object({
      rows: pageOf(QueueRow),
      counts: z.object({ waiting: z.int(), overdue: z.int(), mine: z.int() }),
    }),
  }),

  take: command({
    title: '接下咨询',
    access: advisers,
    scope: 'consultation',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: z.object({ status: Status }),
    errors: [...unknown, 'CONSULTATION_TAKEN', 'OWN_CONSULTATION'],
  }),

  readCase: query({
    title: '打开咨询',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Case,
    errors: unknown,
  }),

  reply: command({
    title: '回复咨询',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, words: Words, pictures: PictureIds }),
    output: z.object({ status: Status }),
    errors: [...unknown, ...wordsErrors, ...pictureErrors, 'CONSULTATION_CLOSED', 'THREAD_FULL'],
  }),

  handBack: command({
    title: '退回咨询',
    access: members,
    audit: { record: ['id', 'why'] },
    input: z.strictObject({ id: Id, why: ReleaseReason }),
    output: z.object({ status: Status }),
    errors: [...unknown, 'CONSULTATION_CLOSED'],
  }),

  colleagues: query({
    title: '可以转给谁',
    access: members,
    input: z.strictObject({ id: Id }),
    output: z.object({ advisers: z.array(z.object({ id: Id, name: z.string() })) }),
    errors: unknown,
  }),

  passOn: command({
    title: '转给同行',
    access: members,
    audit: { record: ['id', 'to', 'why'] },
    input: z.strictObject({ id: Id, to: Id, why: ReleaseReason }),
    output: z.object({ status: Status }),
    errors: [...unknown, 'CONSULTATION_CLOSED', 'ADVISER_NOT_FOUND'],
  }),

  close: command({
    title: '结束咨询',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: z.object({ status: Status }),
    errors: [...unknown, 'NOT_ANSWERED_YET', 'CONSULTATION_CLOSED'],
  }),

  /** Figures only: no subject, no word, nobody's name. */
  counts: query({
    title: '咨询情况',
    access: overseers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      days: z.int(),
      rows: z.array(
        z.object({
          node: NodeId,
          place: z.string(),
          waiting: z.int(),
          open: z.int(),
          handedOver: z.int(),
          /** minutes from handing over to the first answer, the middle one */
          firstAnswer: z.optional(z.int()),
          solved: z.int(),
          unsolved: z.int(),
        }),
      ),
      /** false: there are more than were counted */
      complete: z.boolean(),
    }),
  }),

  settings: query({
    title: '答复时间',
    access: overseers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      workingDays: z.int(),
      /** the place whose setting holds here; missing = the product's default */
      setAt: z.optional(z.object({ node: NodeId, place: z.string(), at: Instant })),
    }),
  }),

  setSettings: command({
    title: '修改答复时间',
    access: overseers,
    scope: 'node',
    audit: { record: ['node', 'workingDays'] },
    /** null: as the place above has it */
    input: z.strictObject({ node: NodeId, workingDays: z.nullable(z.int().check(z.gte(1), z.lte(10))) }),
    output: Nothing,
  }),

  /** The case with every name taken out, and what was taken out, for a person to check before it goes anywhere. */
  anonymise: query({
    title: '整理匿名稿',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: z.object({
      subject: Subject,
      question: z.string(),
      answer: z.string(),
      findings: z.array(z.object({ kind: z.string(), found: z.string(), instead: z.string() })),
    }),
    errors: [...unknown, 'PUBLISHING_NOT_ALLOWED', 'NOT_ANSWERED_YET'],
  }),

  markPublished: command({
    title: '记下已经公开',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: [...unknown, 'PUBLISHING_NOT_ALLOWED'],
  }),
}
