/** The first half of making an index: which feature stands where on the cards, before anything is known about rarity. */
import type { TopicCard } from '../knowledge/card'
import { type Features, featuresOf } from './features'
import { normalise } from './normalise'
import type { SearchIndex } from './search-index'

/**
 * How much a feature says about a card by the part in which it stands. What is said in several wordings of a card is what
 * the card is about: each time moves the weight by `again` of what is left up to `most`.
 */
const fieldWeights = {
  asked: 1,
  again: 0.15,
  most: 1.9,
  conclusion: 0.8,
  digest: 0.5,
  working: 0.8,
  traps: 0.55,
  rest: 0.1,
}

/** Where one feature stands. */
interface Places {
  readonly wordings: number[]
  /** card → weight */
  readonly cards: Map<number, number>
}

export interface DraftIndex {
  readonly features: ReadonlyMap<string, Places>
  /** titles and questions; `card` below zero: -1 - position of the reason for which it is not answered */
  readonly wordings: readonly { readonly card: number; readonly features: Features }[]
}

/** Our summary of an article. */
export type DigestOf = (law: string, article: number) => string | undefined

/** The running text of a card by part. */
function fieldsOf(card: TopicCard, digestOf: DigestOf): readonly (readonly [string, number])[] {
  const { conclusion, digest, working, traps, rest } = fieldWeights
  const cited = card.citations.map(({ law, article }) => digestOf(law, article) ?? '')
  return [
    [card.conclusion, conclusion],
    [cited.join(' '), digest],
    [card.working.join(' '), working],
    [card.traps.join(' '), traps],
    [[...card.evidence, ...card.channels, ...card.deadlines].join(' '), rest],
  ]
}

/** The weight after a feature was met in one more wording of a card. */
function askedAgain(known: number): number {
  const { asked, again, most } = fieldWeights
  return known < asked ? asked : known + again * (most - known)
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

interface DraftOptions {
  /** wordings of what is not answered here, by reason */
  readonly elsewhere?: readonly (readonly string[])[]
  /** positions of the first card and the first wording, when they follow others */
  readonly first?: { readonly card: number; readonly wording: number }
}

export function draftIndex(
  cards: readonly TopicCard[],
  digestOf: DigestOf,
  { elsewhere = [], first = { card: 0, wording: 0 } }: DraftOptions = {},
): DraftIndex {
  const features = new Map<string, Places>()
  const placesOf = (feature: string): Places => {
    const places = features.get(feature) ?? { wordings: [], cards: new Map() }
    features.set(feature, places)
    return places
  }
  const wordings: { card: number; features: Features }[] = []
  /** Notes a wording with where its features stand, and hands these places back. */
  const worded = (text: string, card: number): readonly Places[] => {
    const found = featuresOf(normalise(text))
    const places = [...found.keys()].map(placesOf)
    for (const { wordings: own } of places) own.push(first.wording + wordings.length)
    wordings.push({ card, features: found })
    return places
  }
  cards.forEach((card, at) => {
    const position = first.card + at
    for (const text of [card.title, ...card.questions]) {
      for (const { cards: weights } of worded(text, position)) {
        weights.set(position, askedAgain(weights.get(position) ?? 0))
      }
    }
    for (const [text, weight] of fieldsOf(card, digestOf)) {
      for (const { cards: weights } of [...featuresOf(normalise(text)).keys()].map(placesOf)) {
        weights.set(position, Math.max(weight, weights.get(position) ?? 0))
      }
    }
  })
  elsewhere.forEach((texts, reason) => {
    for (const text of texts) worded(text, -1 - reason)
  })
  return { features, wordings }
}

/** How much a feature counts that has this spread over this many cards. */
export const rarityAmong = (cardCount: number, spread: number): number =>
  rounded(Math.log1p((cardCount - spread + 0.5) / (spread + 0.5)))

/** How many cards a feature stands on; running text counts in part, so that a word of many explanations but few questions stays telling. */
export const spreadOf = ({ cards }: Places): number =>
  [...cards.values()].reduce((sum, weight) => sum + Math.min(1, weight), 0)

/** The draft in flat arrays. */
export function flatIndex(
  { features, wordings }: DraftIndex,
  rarityOf: (feature: string, places: Places) => number,
): Omit<SearchIndex, 'elsewhere'> {
  const rarities = new Map<string, number>()
  const postings: number[] = []
  for (const [feature, places] of features) {
    rarities.set(feature, rarityOf(feature, places))
    postings.push(places.cards.size, places.wordings.length)
    for (const [card, weight] of places.cards) postings.push(card, Math.round(weight * 100))
    postings.push(...places.wordings)
  }
  const massOf = (found: Features) =>
    [...found].reduce((sum, [feature, weight]) => sum + weight * (rarities.get(feature) ?? 0), 0)
  return {
    features: [...features.keys()].join('\n'),
    rarities: [...rarities.values()],
    postings,
    wordingCards: wordings.map(({ card }) => card),
    wordingMasses: wordings.map(({ features: found }) => rounded(massOf(found))),
  }
}
