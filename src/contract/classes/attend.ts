/** What residents do around a class. */
import * as z from 'zod/mini'
import { command, everyone, members, query } from '../define'
import { Id, Nothing, PageInput, pageOf } from '../values'
import { ClassRow, ClassView, OwnQuestion, SharedQuestion } from './records'

/** Wide open on purpose: an empty or over-long question has codes of its own. */
const Words = z.string().check(z.maxLength(5000))

export const attend = {
  /** What comes is given with the first page; with `card`, only classes that are about it. */
  list: query({
    title: '普法小课堂',
    access: everyone,
    input: z.strictObject({ card: z.optional(Id), ...PageInput }),
    output: z.object({ coming: z.array(ClassRow), past: pageOf(ClassRow) }),
  }),

  read: query({
    title: '看一堂课',
    access: everyone,
    input: z.strictObject({ id: Id }),
    output: z.object({
      class: ClassView,
      questions: z.array(SharedQuestion),
      own: z.array(OwnQuestion),
      reminded: z.boolean(),
      /** false: the reader has not agreed to the privacy notice yet */
      member: z.boolean(),
    }),
    errors: ['CLASS_NOT_FOUND'],
  }),

  remind: command({
    title: '开课提醒',
    access: members,
    audit: { record: ['id', 'on'] },
    input: z.strictObject({ id: Id, on: z.boolean() }),
    output: Nothing,
    errors: ['CLASS_NOT_FOUND', 'CLASS_OVER', 'CLASS_CANCELLED'],
  }),

  /** Taking the way in, or opening the replay: counted once for each person. */
  join: command({
    title: '进课堂',
    access: members,
    audit: { record: ['id', 'what'] },
    input: z.strictObject({ id: Id, what: z.enum(['class', 'replay']) }),
    output: Nothing,
    errors: ['CLASS_NOT_FOUND', 'CLASS_CANCELLED'],
  }),

  ask: command({
    title: '提问',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, words: Words }),
    /** `masked`: numbers that lead to a person were taken out */
    output: z.object({ id: Id, masked: z.boolean() }),
    errors: [
      'CLASS_NOT_FOUND',
      'CLASS_OVER',
      'CLASS_CANCELLED',
      'QUESTION_EMPTY',
      'QUESTION_TOO_LONG',
      'QUESTION_TWICE',
      'TOO_MANY_QUESTIONS',
      'BOX_FULL',
    ],
  }),

  withdrawQuestion: command({
    title: '撤回提问',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['QUESTION_NOT_FOUND', 'QUESTION_ANSWERED'],
  }),

  vote: command({
    title: '也想问',
    access: members,
    audit: { record: ['id', 'on'] },
    input: z.strictObject({ id: Id, on: z.boolean() }),
    output: z.object({ votes: z.int() }),
    errors: ['QUESTION_NOT_FOUND', 'OWN_QUESTION'],
  }),
}
