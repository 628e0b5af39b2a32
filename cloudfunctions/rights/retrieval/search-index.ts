import type { Knowledge, TopicCard } from '../knowledge/card'
import { lexiconWords } from './concepts'
import { type Features, featuresOf } from './features'
import { normalise } from './normalise'

/** How much a word on a card says about what the card is for. */
export const fieldWeights = { asked: 1, again: 0.3, most: 1.6, conclusion: 0.7, digest: 0.6, working: 0.5, traps: 0.5, rest: 0.3 }

export interface Posting {
  /** grows with rarity among the cards; 0 for what every card says */
  readonly rarity: number
  /** positions in `wordings` */
  readonly wordings: number[]
  /** card → weight of the strongest field with this feature */
  readonly cards: Map<number, number>
}

export interface Wording {
  readonly card: number
  /** sum of weight × rarity of its features */
  mass: number
}

export interface SearchIndex {
  readonly cards: readonly TopicCard[]
  /** titles and questions, each on its own */
  readonly wordings: readonly Wording[]
  readonly postings: ReadonlyMap<string, Posting>
  readonly isKnown: (pair: string) => boolean
}

interface Draft {
  wordings: number[]
  cards: Map<number, number>
}

function fieldsOf(card: TopicCard, digests: ReadonlyMap<string, string>): readonly (readonly [string, number])[] {
  const cited = card.citations.map(({ law, article }) => digests.get(`${law}:${article}`) ?? '')
  const weigh = (texts: readonly string[], weight: number) => texts.map(text => [text, weight] as const)
  return [
    ...weigh([card.conclusion], fieldWeights.conclusion),
    ...weigh(cited, fieldWeights.digest),
    ...weigh(card.working, fieldWeights.working),
    ...weigh(card.traps, fieldWeights.traps),
    ...weigh([...card.evidence, ...card.channels, ...card.deadlines], fieldWeights.rest),
  ]
}

/** Everything that the search needs to know about the cards; the same knowledge always gives the same index. */
export function buildIndex(knowledge: Knowledge): SearchIndex {
  const digests = new Map(knowledge.digests.map(({ law, article, digest }) => [`${law}:${article}`, digest]))
  const drafts = new Map<string, Draft>()
  const draftOf = (feature: string): Draft => {
    const known = drafts.get(feature)
    if (known) return known
    const draft: Draft = { wordings: [], cards: new Map() }
    drafts.set(feature, draft)
    return draft
  }
  const wordings: { card: number; features: Features; mass: number }[] = []
  knowledge.cards.forEach((card, position) => {
    const note = (features: Features, weight: number, wording?: number) => {
      for (const feature of features.keys()) {
        const draft = draftOf(feature)
        if (wording !== undefined) draft.wordings.push(wording)
        const known = draft.cards.get(position) ?? 0
        // said in several wordings of a card, it is what the card is about
        if (wording !== undefined) draft.cards.set(position, known >= fieldWeights.asked ? known + fieldWeights.again*(fieldWeights.most - known) : fieldWeights.asked)
        else if (known < weight) draft.cards.set(position, weight)
      }
    }
    for (const text of [card.title, ...card.questions]) {
      const features = featuresOf(normalise(text))
      note(features, fieldWeights.asked, wordings.length)
      wordings.push({ card: position, features, mass: 0 })
    }
    for (const [text, weight] of fieldsOf(card, digests)) note(featuresOf(normalise(text)), weight)
  })
  const total = knowledge.cards.length
  const postings = new Map<string, Posting>()
  for (const [feature, draft] of drafts) {
    let spread = 0
    for (const weight of draft.cards.values()) spread += weight
    postings.set(feature, { ...draft, rarity: Math.log1p((total - spread + 0.5) / (spread + 0.5)) })
  }
  for (const wording of wordings) {
    for (const [feature, weight] of wording.features) wording.mass += weight * (postings.get(feature)?.rarity ?? 0)
  }
  const lexiconPairs = new Set(lexiconWords.flatMap(word => [...word].slice(1).map((char, at) => `${[...word][at]}${char}`)))
  return {
    cards: knowledge.cards,
    wordings: wordings.map(({ card, mass }) => ({ card, mass })),
    postings,
    isKnown: pair => postings.has(pair) || lexiconPairs.has(pair),
  }
}
