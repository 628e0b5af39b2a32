/** Cards from the desk 顾问写的卡片: one adviser writes, another one reads it and publishes, no release is needed. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { Day, Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { advisers, cardReaders } from './access'
import { Card } from './answers'

/** How much fits on a card; fewer questions than in the built-in ones, because one case is enough to begin with. */
export const cardLimits = {
  title: 30,
  /** at least so many */
  questions: 3,
  mostQuestions: 30,
  question: 45,
  conclusion: 90,
  citations: 10,
  /** 第几款 */
  part: 10,
  item: 120,
  items: 10,
  related: 4,
  /** why a card is sent back or withdrawn */
  reason: 200,
} as const

const items = (fewest: number) =>
  z.array(line(cardLimits.item)).check(z.minLength(fewest), z.maxLength(cardLimits.items))

/** What an adviser writes; the in-force dates come from the register. */
const cardFields = {
  title: line(cardLimits.title),
  /** one of the groups of `rights.citable` */
  group: Id,
  questions: z
    .array(line(cardLimits.question))
    .check(z.minLength(cardLimits.questions), z.maxLength(cardLimits.mostQuestions)),
  conclusion: line(cardLimits.conclusion),
  /** the controlling article first */
  citations: z
    .array(z.strictObject({ law: Id, article: z.int().check(z.gte(1)), part: z.optional(line(cardLimits.part)) }))
    .check(z.minLength(1), z.maxLength(cardLimits.citations)),
  working: items(0),
  evidence: items(1),
  channels: items(1),
  deadlines: items(0),
  traps: items(0),
  related: z.array(Id).check(z.maxLength(cardLimits.related)),
}

/** waiting for another adviser, sent back to its author, shown to everybody, taken out of the answers */
const CardState = z.enum(['waiting', 'returned', 'published', 'withdrawn'])

export const DeskCard = z.object({
  id: Id,
  /** names this text; a review is of the text that was read */
  revision: z.int(),
  state: CardState,
  /** an earlier text of this card is shown to everybody meanwhile */
  live: z.boolean(),
  /** the law has changed under a published card: it is not shown until somebody has gone over it */
  outdated: z.boolean(),
  mine: z.boolean(),
  author: z.string(),
  at: Instant,
  /** why it was sent back or withdrawn */
  reason: z.optional(z.string()),
  text: z.object(cardFields),
})
export type DeskCard = z.infer<typeof DeskCard>

/** What is wrong with a card's text; `detail` says where. */
const faults = [
  'CARD_ARTICLE_UNKNOWN', // detail: law, article
  'CARD_ARTICLE_SUPERSEDED', // detail: law, article, why
  'CARD_LAW_NOT_IN_FORCE', // detail: law, status
  'CARD_LAW_AMENDED', // since the text was written; detail: law, inForce
  'CARD_TEXT_PERSONAL', // detail: field
  'CARD_NUMBER_IN_PROSE', // an article's number in running text; detail: field, text
  'CARD_NAME_SUPERSEDED', // the name of a text no longer in force; detail: field, name, why
  'CARD_GROUP_UNKNOWN',
  'CARD_QUESTION_TAKEN', // detail: position (from 1), title of the card that has it
  'CARD_RELATED_UNKNOWN', // detail: card
] as const

export const desk = {
  draftCard: command({
    title: '写维权卡片',
    access: advisers,
    audit: { record: ['id', 'title'] },
    /** without `id` a new card; with it a new text of one's own */
    input: z.strictObject({ id: z.optional(Id), ...cardFields }),
    output: z.object({ id: Id, revision: z.int() }),
    errors: ['CARD_NOT_FOUND', 'CARD_NOT_YOURS', ...faults],
  }),

  drafts: query({
    title: '顾问写的卡片',
    access: cardReaders,
    input: z.strictObject({ list: z.enum(['mine', 'waiting', 'published']), ...PageInput }),
    output: pageOf(DeskCard),
  }),

  /** One's own card, or one that waits or is shown; to everybody else there is no such card. */
  draft: query({
    title: '看一张顾问写的卡片',
    access: cardReaders,
    input: z.strictObject({ id: Id }),
    output: z.object({
      draft: DeskCard,
      /** the text as readers will see it; an article that the register has lost is left out */
      card: Card,
      /** the group's title */
      group: z.string(),
      /** the law has changed since this text was written: it can no longer be published as it is */
      amended: z.boolean(),
    }),
    errors: ['CARD_NOT_FOUND'],
  }),

  reviewCard: command({
    title: '审维权卡片',
    access: cardReaders,
    audit: { record: ['id', 'revision', 'verdict'] },
    /** `reason` says why it is sent back, and is given only then */
    input: z
      .strictObject({
        id: Id,
        revision: z.int(),
        verdict: z.enum(['publish', 'return']),
        reason: z.optional(line(cardLimits.reason)),
      })
      .check(
        z.refine(({ verdict, reason }) => (verdict === 'return') === (reason !== undefined), { path: ['reason'] }),
      ),
    output: Nothing,
    errors: [
      'CARD_NOT_FOUND',
      'CARD_NOT_WAITING',
      'CARD_CHANGED',
      'CARD_REVIEWED_BY_AUTHOR',
      'CARD_TOO_MANY',
      ...faults,
    ],
  }),

  /** The card leaves the answers within a minute; its text goes back to its author. */
  withdrawCard: command({
    title: '撤下维权卡片',
    access: cardReaders,
    audit: { reason: 'required', record: ['id'] },
    input: z.strictObject({ id: Id, reason: line(cardLimits.reason) }),
    output: Nothing,
    errors: ['CARD_NOT_FOUND', 'CARD_NOT_PUBLISHED'],
  }),

  /** Groups and laws of the register, and of the law that is named the articles that may be cited. */
  citable: query({
    title: '可引用的条文',
    access: cardReaders,
    input: z.strictObject({ law: z.optional(Id) }),
    output: z.object({
      groups: z.array(z.object({ id: Id, title: z.string() })),
      laws: z.array(z.object({ id: Id, law: z.string(), fullTitle: z.string(), inForce: Day })),
      articles: z.array(z.object({ article: z.int(), digest: z.string() })),
    }),
  }),
}
