/** What the facts become: the letter in parts, and beside it the timeline, the list of proof and what is still missing. */
import * as z from 'zod/mini'
import { Day, Id } from '../values'
import { EventKind, LetterKind } from './facts'

/** Stands where a fact is missing: room to write by hand. */
export const blank = '〔　　　　〕'

/** Stands at the foot of every page and below the copied text. */
export const letterFooter = '本文由暖新根据您填写的内容整理，不替代律师意见'

/** Facts that a letter of the kind needs, each with the question that asks for it. */
export const missingFacts = [
  'story',
  'otherName',
  'otherPlace',
  'days',
  'paid',
  'proofs',
  'wishes',
  'wishAmounts',
  'answerDays',
  'office',
  'myName',
  'myPhone',
] as const
export const MissingFact = z.enum(missingFacts)
export type MissingFact = (typeof missingFacts)[number]

const Proof = z.object({ number: z.int(), name: z.string(), shows: z.string() })

/** The letter from top to bottom; the same parts are shown, copied and printed. */
export const LetterPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('address'), text: z.string() }),
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('item'), label: z.string(), text: z.string() }),
  z.object({ kind: z.literal('proofs'), rows: z.array(Proof) }),
  z.object({ kind: z.literal('signature'), lines: z.array(z.string()) }),
])
export type LetterPart = z.infer<typeof LetterPart>

/** One article that the topic's card names, looked up by the cloud. */
export const LetterBasis = z.object({
  law: z.string(),
  article: z.int(),
  part: z.optional(z.string()),
  inForce: Day,
})
export type LetterBasis = z.infer<typeof LetterBasis>

export const Letter = z.object({
  kind: LetterKind,
  title: z.string(),
  parts: z.array(LetterPart),
  /** by day; what has no day comes last */
  timeline: z.array(z.object({ day: z.optional(Day), what: EventKind, text: z.string() })),
  proofs: z.array(Proof),
  missing: z.array(MissingFact),
  basis: z.array(LetterBasis),
  /** the topic of the card, where it is known */
  topic: z.optional(z.object({ id: Id, title: z.string() })),
  /** all of it, for copying */
  text: z.string(),
})
export type Letter = z.infer<typeof Letter>
