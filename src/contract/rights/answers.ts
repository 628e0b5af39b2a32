/** Everyday questions answered with law, article and in-force date. */

import * as z from 'zod/mini'
import { everyone, query } from '../define'
import { Day, Id } from '../values'
import { Reviewed } from './reviewed'

/** Longest question that is read; a voice transcript of three minutes has about 600 characters. */
export const questionMaxLength = 500

/** Why an answer holds: one article, with our own summary of it. */
export const LegalBasis = z.object({
  lawId: Id,
  /** short name, e.g. 消费者权益保护法 */
  law: z.string(),
  fullTitle: z.string(),
  level: z.string(),
  version: z.string(),
  article: z.int(),
  /** e.g. 第二款 */
  part: z.optional(z.string()),
  inForce: Day,
  digest: z.string(),
  /** the official wording, where the operator has imported it */
  wording: z.optional(z.string()),
})
export type LegalBasis = z.infer<typeof LegalBasis>

export const TopicRef = z.object({ id: Id, title: z.string() })
export type TopicRef = z.infer<typeof TopicRef>

/** A deadline 期限: so many days, months or years from a day that the reader knows. */
export const CountedDate = z.object({
  /** the day from which it counts, e.g. 签收那天 */
  from: z.string(),
  /** what is possible until then, e.g. 最晚提出退货 */
  until: z.string(),
  count: z.int(),
  unit: z.enum(['days', 'months', 'years']),
})
export type CountedDate = z.infer<typeof CountedDate>

export const Card = z.object({
  id: Id,
  title: z.string(),
  group: z.string(),
  conclusion: z.string(),
  basis: z.array(LegalBasis),
  working: z.array(z.string()),
  evidence: z.array(z.string()),
  channels: z.array(z.string()),
  deadlines: z.array(z.string()),
  traps: z.array(z.string()),
  /** deadlines that count from a day which the reader knows */
  dates: z.array(CountedDate),
  /** calculators that work out what the card explains */
  calculators: z.array(TopicRef),
  related: z.array(TopicRef),
  /** who reads this may be watched by the one they fear: a quick exit, nothing kept on the phone */
  watched: z.boolean(),
  checked: Day,
  /** more than a year has passed since: the law may have moved on */
  checkedLongAgo: z.boolean(),
  /** a card from the desk says who has read it over; the built-in ones come with the release */
  reviewed: z.optional(Reviewed),
})
export type Card = z.infer<typeof Card>

/** Why a question is not answered here; each kind has its own next step in `src/copy`. */
export const declineReasons = [
  'unclear', // not readable as a question
  'emergency', // danger now: the number to call is all that counts
  'outOfScope', // no everyday matter of law
  'unsure', // perhaps one of ours, but no card fits well enough
  'medical',
  'criminal',
  'abuse', // insult, slander, doxxing
  'forgery', // forged receipts, records, letters
  'politics',
  'injection', // an attempt to steer the service
] as const
export const DeclineReason = z.enum(declineReasons)
export type DeclineReason = (typeof declineReasons)[number]

/** Danger now: the number to call comes before anything else. */
export const emergencies = ['fraudTransfer', 'violence', 'selfHarm', 'poisoning'] as const
export const Emergency = z.enum(emergencies)
export type Emergency = (typeof emergencies)[number]

export const Answer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    card: Card,
    others: z.array(TopicRef),
    emergency: z.optional(Emergency),
    /** whether `rights.plainWords` is worth asking about this question */
    plainWordsOffered: z.boolean(),
  }),
  z.object({
    kind: z.literal('clarify'),
    choices: z.array(TopicRef),
    emergency: z.optional(Emergency),
    plainWordsOffered: z.boolean(),
  }),
  z.object({
    kind: z.literal('decline'),
    reason: DeclineReason,
    nearby: z.array(TopicRef),
    emergency: z.optional(Emergency),
  }),
])
export type Answer = z.infer<typeof Answer>

export const answers = {
  /** Nothing of the question is stored: it may tell more about a person than they know. */
  ask: query({
    title: '问维权',
    access: everyone,
    /** `after`: the card that was shown before, for a question that leans on it (那要是没小票呢) */
    input: z.strictObject({ question: z.string().check(z.maxLength(20_000)), after: z.optional(Id) }),
    output: Answer,
    errors: ['QUESTION_EMPTY', 'QUESTION_TOO_LONG'],
  }),

  card: query({
    title: '看一个维权问题',
    access: everyone,
    input: z.strictObject({ id: Id }),
    output: Card,
    errors: ['CARD_NOT_FOUND'],
  }),

  topics: query({
    title: '维权问题目录',
    access: everyone,
    input: z.strictObject({}),
    output: z.object({
      groups: z.array(z.object({ id: Id, title: z.string(), icon: z.string(), cards: z.array(TopicRef) })),
      examples: z.array(z.string()),
    }),
  }),
}
