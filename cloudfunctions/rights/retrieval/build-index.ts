import type { DeclineReason } from '../../../src/contract/rights'
import type { Knowledge, TopicCard } from '../knowledge/card'
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

interface Draft {
  readonly wordings: number[]
  /** card → weight */
  readonly cards: Map<number, number>
}

/** The running text of a card by part. */
function fieldsOf(card: TopicCard, digests: ReadonlyMap<string, string>): readonly (readonly [string, number])[] {
  const { conclusion, digest, working, traps, rest } = fieldWeights
  const cited = card.citations.map(({ law, article }) => digests.get(`${law}:${article}`) ?? '')
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

/** Everything that the search needs to know about the cards; the same knowledge always gives the same index. */
export function buildIndex(knowledge: Knowledge): SearchIndex {
  const digests = new Map(knowledge.digests.map(({ law, article, digest }) => [`${law}:${article}`, digest]))
  const drafts = new Map<string, Draft>()
  const draftOf = (feature: string): Draft => {
    const draft = drafts.get(feature) ?? { wordings: [], cards: new Map() }
    drafts.set(feature, draft)
    return draft
  }
  const wordings: { card: number; features: Features }[] = []
  knowledge.cards.forEach((card, position) => {
    for (const text of [card.title, ...card.questions]) {
      const features = featuresOf(normalise(text))
      for (const { wordings: own, cards } of [...features.keys()].map(draftOf)) {
        own.push(wordings.length)
        cards.set(position, askedAgain(cards.get(position) ?? 0))
      }
      wordings.push({ card: position, features })
    }
    for (const [text, weight] of fieldsOf(card, digests)) {
      for (const { cards } of [...featuresOf(normalise(text)).keys()].map(draftOf)) {
        cards.set(position, Math.max(weight, cards.get(position) ?? 0))
      }
    }
  })
  const elsewhere = Object.entries(knowledge.elsewhere) as [DeclineReason, readonly string[]][]
  elsewhere.forEach(([, texts], position) => {
    for (const text of texts) {
      const features = featuresOf(normalise(text))
      for (const { wordings: own } of [...features.keys()].map(draftOf)) own.push(wordings.length)
      wordings.push({ card: -1 - position, features })
    }
  })
  const reasons = elsewhere.map(([reason]) => reason)
  return { elsewhere: reasons, ...flatten(drafts, wordings, knowledge.cards.length) }
}

function flatten(
  drafts: ReadonlyMap<string, Draft>,
  wordings: readonly { card: number; features: Features }[],
  cardCount: number,
): Omit<SearchIndex, 'elsewhere'> {
  const rarityOf = new Map<string, number>()
  const postings: number[] = []
  for (const [feature, { cards, wordings: own }] of drafts) {
    // running text counts in part, so that a word of many explanations but few questions stays telling
    const spread = [...cards.values()].reduce((sum, weight) => sum + Math.min(1, weight), 0)
    rarityOf.set(feature, rounded(Math.log1p((cardCount - spread + 0.5) / (spread + 0.5))))
    postings.push(cards.size, own.length)
    for (const [card, weight] of cards) postings.push(card, Math.round(weight * 100))
    postings.push(...own)
  }
  const massOf = (features: Features) =>
    [...features].reduce((sum, [feature, weight]) => sum + weight * (rarityOf.get(feature) ?? 0), 0)
  return {
    features: [...drafts.keys()].join('\n'),
    rarities: [...rarityOf.values()],
    postings,
    wordingCards: wordings.map(({ card }) => card),
    wordingMasses: wordings.map(({ features }) => rounded(massOf(features))),
  }
}
