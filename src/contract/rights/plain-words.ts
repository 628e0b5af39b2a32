/** 换个说法: an operator may connect a language model, which says a card's own content once more in other words. */
import * as z from 'zod/mini'
import { everyone, query } from '../define'
import { Id } from '../values'

/** Stands at everything that a model has written; the law asks for it. */
export const modelLabel = 'AI生成'

export const PlainWords = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('model'),
    label: z.literal(modelLabel),
    /** `cites`: positions in the card's `basis` */
    paragraphs: z.array(z.object({ text: z.string(), cites: z.array(z.int()) })),
  }),
  /** switched off, slow, broken, or it said what is not on the card: the card itself stands */
  z.object({ kind: z.literal('card') }),
])
export type PlainWords = z.infer<typeof PlainWords>

export const plainWords = {
  /** Nothing is stored, here or in the journal; phone and paper numbers do not leave with the question. */
  plainWords: query({
    title: '换个说法',
    access: everyone,
    input: z.strictObject({ question: z.string().check(z.maxLength(20_000)), cardId: Id }),
    output: PlainWords,
    errors: ['QUESTION_EMPTY', 'QUESTION_TOO_LONG', 'CARD_NOT_FOUND'],
  }),
}
