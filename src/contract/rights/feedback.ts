/** 这条对不对: what readers say about an answer, and what became of it. Nobody is named: a vote is known by a hash only. */
import * as z from 'zod/mini'
import { command, everyone, query } from '../define'
import { Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { reviewers } from './access'
import { DeclineReason, questionMaxLength } from './answers'
import { toReadOver } from './to-read-over'

/** What is judged: a card that was shown, or that the question was not answered. */
export const RatedSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), cardId: Id }),
  z.strictObject({ kind: z.literal('declined'), reason: DeclineReason }),
])
export type RatedSubject = z.infer<typeof RatedSubject>

export const verdicts = ['helped', 'notRight', 'notMyMatter'] as const
export const Verdict = z.enum(verdicts)
export type Verdict = (typeof verdicts)[number]

/** Longest remark, and longest account of what was done about it. */
export const remarkMaxLength = 200

/** What came in about one card or one way of declining since it was last settled. */
export const Review = z.object({
  id: Id,
  subject: RatedSubject,
  /** the card's title; missing for a card that is gone, and for declines */
  title: z.optional(z.string()),
  state: z.enum(['open', 'closed']),
  counts: z.object({ helped: z.int(), notRight: z.int(), notMyMatter: z.int() }),
  /** newest first, the latest 20; numbers of phones and papers are masked */
  remarks: z.array(
    z.object({
      verdict: Verdict,
      note: z.optional(z.string()),
      /** only where the reader agreed to show it */
      question: z.optional(z.string()),
      /** the day it came in, ms UTC of its beginning in Asia/Shanghai */
      at: Instant,
    }),
  ),
  /** of the latest vote that was no praise */
  at: Instant,
  settled: z.optional(z.object({ done: z.string(), by: z.string(), at: Instant })),
})
export type Review = z.infer<typeof Review>

export const feedback = {
  ...toReadOver,

  /** One vote a day for each account and subject; a second one replaces the first. */
  rateAnswer: command({
    title: '说这条对不对',
    access: everyone,
    audit: { record: [] },
    input: z
      .strictObject({
        subject: RatedSubject,
        verdict: Verdict,
        note: z.optional(line(remarkMaxLength)),
        /** the question is kept only when the reader says so */
        shareQuestion: z.optional(z.literal(true)),
        question: z.optional(line(questionMaxLength)),
      })
      .check(
        z.refine(({ question, shareQuestion }) => (question === undefined) === (shareQuestion === undefined), {
          path: ['question'],
        }),
      ),
    output: Nothing,
    errors: ['CARD_NOT_FOUND'],
  }),

  reviewList: query({
    title: '待核对的回答',
    access: reviewers,
    input: z.strictObject({ state: z._default(z.enum(['open', 'closed']), 'open'), ...PageInput }),
    output: pageOf(Review),
  }),

  closeReview: command({
    title: '核对完一条回答',
    access: reviewers,
    audit: { record: ['id', 'done'] },
    input: z.strictObject({ id: Id, done: line(remarkMaxLength) }),
    output: Nothing,
    errors: ['REVIEW_NOT_FOUND', 'REVIEW_CLOSED'],
  }),
}
