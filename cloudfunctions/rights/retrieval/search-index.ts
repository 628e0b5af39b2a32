import type { DeclineReason } from '../../../src/contract/rights'
import { lexiconWords } from './concepts'

/**
 * The cards as the search sees them, in flat arrays: the build writes this as JSON into the bundle, because to compute it takes
 * longer than a cold start should.
 */
export interface SearchIndex {
  /** every feature of every card, one a line; the line's number is the feature's position */
  readonly features: string
  /** by feature: grows with rarity among the cards */
  readonly rarities: readonly number[]
  /** of each feature: number of cards, number of wordings; card and hundredths of its weight there, for each; then the wordings */
  readonly postings: readonly number[]
  /** reasons for which wordings are told apart from those of the cards */
  readonly elsewhere: readonly DeclineReason[]
  /** by wording, which is a title or a question: its card; below zero: -1 - position in `elsewhere` */
  readonly wordingCards: readonly number[]
  /** by wording: sum of weight × rarity of its features */
  readonly wordingMasses: readonly number[]
}

export interface OpenIndex extends SearchIndex {
  readonly cardCount: number
  readonly positions: ReadonlyMap<string, number>
  /** by feature: where its postings begin */
  readonly starts: readonly number[]
  /** Whether a pair of characters appears on a card or in the lexicon. */
  readonly isKnown: (pair: string) => boolean
}

function startsOf({ rarities, postings }: SearchIndex): readonly number[] {
  let at = 0
  return rarities.map(() => {
    const start = at
    at += 2 + 2 * (postings[at] ?? 0) + (postings[at + 1] ?? 0)
    return start
  })
}

/** Makes an index ready for searching. */
export function openIndex(index: SearchIndex): OpenIndex {
  const positions = new Map(index.features.split('\n').map((feature, position) => [feature, position]))
  const pairs = new Set(lexiconWords.flatMap(word => [...word].slice(1).map((char, at) => `${word.charAt(at)}${char}`)))
  return {
    ...index,
    cardCount: Math.max(-1, ...index.wordingCards) + 1,
    positions,
    starts: startsOf(index),
    isKnown: pair => positions.has(pair) || pairs.has(pair),
  }
}
