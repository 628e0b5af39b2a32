/** What those do who announce a class and stand in front of it. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { hosts } from './access'
import { Announcement, ClassFigures, ClassRow, ClassView, HostQuestion, Replay } from './records'

const Reason = line(60)

/** What happens to a question before others see it. */
const Verdict = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('show') }),
  z.strictObject({ kind: z.literal('hide'), why: Reason }),
  z.strictObject({ kind: z.literal('merge'), into: Id }),
])
export type Verdict = z.infer<typeof Verdict>

export const host = {
  announce: command({
    title: '发布课堂',
    access: hosts,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, class: Announcement }),
    output: z.object({ id: Id }),
    errors: ['PLACE_NOT_FOUND', 'CLASS_PAST', 'CLASS_TOO_FAR', 'WAY_IN_MISSING'],
  }),

  edit: command({
    title: '改课堂',
    access: hosts,
    scope: 'class',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, class: Announcement }),
    output: Nothing,
    errors: ['CLASS_NOT_FOUND', 'CLASS_CANCELLED', 'CLASS_OVER', 'CLASS_PAST', 'CLASS_TOO_FAR', 'WAY_IN_MISSING'],
  }),

  /** Those who wanted the reminder are told. */
  cancel: command({
    title: '取消课堂',
    access: hosts,
    scope: 'class',
    audit: { reason: 'required', record: ['id'] },
    input: z.strictObject({ id: Id, reason: Reason }),
    output: Nothing,
    errors: ['CLASS_NOT_FOUND', 'CLASS_OVER'],
  }),

  /** Classes of a place and of what lies in it: what waits there, and figures of those that were counted the day after. */
  desk: query({
    title: '课堂管理',
    access: hosts,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(z.extend(ClassRow, { figures: z.optional(ClassFigures), waiting: z.int() })),
  }),

  /** The host's view 主持页: every question, by votes. */
  stage: query({
    title: '主持课堂',
    access: hosts,
    scope: 'class',
    input: z.strictObject({ id: Id }),
    output: z.object({
      class: ClassView,
      questions: z.array(HostQuestion),
      figures: ClassFigures,
      /** ms UTC, of this answer */
      at: Instant,
    }),
    errors: ['CLASS_NOT_FOUND'],
  }),

  screen: command({
    title: '看提问',
    access: hosts,
    scope: 'question',
    audit: { record: ['id', 'verdict'] },
    input: z.strictObject({ id: Id, verdict: Verdict }),
    output: Nothing,
    errors: ['QUESTION_NOT_FOUND', 'MERGE_WRONG'],
  }),

  /** Which question is being answered; the one before counts as answered. Without a question: none is. */
  lead: command({
    title: '回答提问',
    access: hosts,
    scope: 'class',
    audit: { record: ['id', 'question', 'to'] },
    input: z.strictObject({
      id: Id,
      question: z.optional(Id),
      to: z.enum(['answering', 'answered', 'open']),
    }),
    output: Nothing,
    errors: ['CLASS_NOT_FOUND', 'CLASS_CANCELLED', 'QUESTION_NOT_FOUND'],
  }),

  publishReplay: command({
    title: '放上回放',
    access: hosts,
    scope: 'class',
    audit: { record: ['id', 'onPlatform'] },
    input: z.strictObject({
      id: Id,
      replay: Replay,
      onPlatform: z.optional(z.int().check(z.gte(0), z.lte(1_000_000))),
    }),
    output: Nothing,
    errors: ['CLASS_NOT_FOUND', 'CLASS_CANCELLED', 'CLASS_NOT_STARTED', 'CHAPTERS_UNORDERED'],
  }),
}
