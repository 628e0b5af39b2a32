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

/** One built index, with the way to each feature's postings. Cards and wordings are counted through all layers. */
export interface Layer extends Pick<SearchIndex, 'rarities' | 'postings'> {
  readonly positions: ReadonlyMap<string, number>
  /** by feature: where its postings begin */
  readonly starts: readonly number[]
}

export interface OpenIndex extends Pick<SearchIndex, 'elsewhere' | 'wordingCards' | 'wordingMasses'> {
  /** what the build wrote, then what was added since; they agree on the rarity of a feature */
  readonly layers: readonly Layer[]
  /** among how many cards rarity was counted */
  readonly builtCards: number
  readonly cardCount: number
  /** Whether a pair of characters appears on a card or in the lexicon. */
  readonly isKnown: (pair: string) => boolean
}

function startsOf({ rarities, postings }: Pick<SearchIndex, 'rarities' | 'postings'>): readonly number[] {
  let at = 0
  return rarities.map(() => {
    const start = at
    at += 2 + 2 * (postings[at] ?? 0) + (postings[at + 1] ?? 0)
    return start
  })
}

export function layerOf(index: Pick<SearchIndex, 'features' | 'rarities' | 'postings'>): Layer {
  const { rarities, postings, features } = index
  const positions = new Map(features.split('\n').map((feature, position) => [feature, position]))
  return { rarities, postings, positions, starts: startsOf(index) }
}

/** How rare a feature is; undefined when no wording and no card has it. */
export function rarityIn({ layers }: OpenIndex, feature: string): number | undefined {
  for (const { positions, rarities } of layers) {
    const position = positions.get(feature)
    if (position !== undefined) return rarities[position]
  }
  return undefined
}

/** Makes an index ready for searching. */
export function openIndex(index: SearchIndex): OpenIndex {
  const layer = layerOf(index)
  const pairs = new Set(lexiconWords.flatMap(word => [...word].slice(1).map((char, at) => `${word.charAt(at)}${char}`)))
  const cardCount = Math.max(-1, ...index.wordingCards) + 1
  return {
    elsewhere: index.elsewhere,
    layers: [layer],
    builtCards: cardCount,
    cardCount,
    wordingCards: index.wordingCards,
    wordingMasses: index.wordingMasses,
    isKnown: pair => layer.positions.has(pair) || pairs.has(pair),
  }
}
