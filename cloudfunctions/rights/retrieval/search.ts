import type { DeclineReason } from '../../../src/contract/rights'
import { type Features, featuresOf } from './features'
import { correctHomophones } from './homophones'
import { normalise } from './normalise'
import { type Layer, type OpenIndex, rarityIn } from './search-index'

export interface Hit {
  /** position in the index's `cards` */
  readonly card: number
  /** comparable between questions; mostly between 0 and 1 */
  readonly score: number
  /** 0 … 1: likeness of the nearest wording on the card */
  readonly nearest: number
  /** how much of what the question says appears on the card */
  readonly coverage: number
}

export interface Search {
  /** best first */
  readonly hits: readonly Hit[]
  /** the question in the form that was compared, with slips of the ear put right */
  readonly meant: string
  /** the likest wording of what is not answered here; `nearest` lies between 0 and 1 */
  readonly elsewhere: { readonly reason: DeclineReason; readonly nearest: number } | undefined
  /** 0 … 1: how much of what the question says appears on any card */
  readonly known: number
  /** how much the question says at all: the sum of weight × rarity of its features */
  readonly mass: number
}

const tuning = {
  /** an unknown feature of one character, of two counts like the rarest one, times this */
  unknown: [0.7, 0.1],
  /** against a likeness: what only the question has, what only the wording has */
  missing: 0.15,
  extra: 0.3,
  /** what a slip of the ear was probably meant to be */
  corrected: 0.8,
  nearest: 0.25,
  neighbours: 0.15,
  coverage: 0.6,
}

/** The features of the question with its slips of the ear put right; what was only guessed counts less. */
function featuresOfMeant(asTyped: string, meant: string): Features {
  const features = featuresOf(meant)
  if (meant === asTyped) return features
  const typed = featuresOf(asTyped)
  return new Map([...features].map(([name, weight]) => [name, typed.has(name) ? weight : weight * tuning.corrected]))
}

interface Overlap {
  /** by wording: what question and wording share */
  readonly shared: Float64Array
  /** by card: what the card says of the question, weighted by where it says it */
  readonly covered: Float64Array
  readonly knownMass: number
  readonly unknownMass: number
}

function overlapOf(index: OpenIndex, features: Features): Overlap {
  const rarest = Math.log1p((index.builtCards + 0.5) / 0.5)
  const shared = new Float64Array(index.wordingCards.length)
  const covered = new Float64Array(index.cardCount)
  let knownMass = 0
  let unknownMass = 0
  for (const [feature, weight] of features) {
    const rarity = rarityIn(index, feature)
    if (rarity === undefined) {
      unknownMass += weight * rarest * (tuning.unknown[Math.min(2, [...feature].length) - 1] ?? 0)
      continue
    }
    const worth = weight * rarity
    const cards = index.layers.reduce((sum, layer) => sum + creditOf(layer, feature, worth, shared, covered), 0)
    if (cards > 0) knownMass += worth
    else unknownMass += worth
  }
  return { shared, covered, knownMass, unknownMass }
}

/** Credits every card and wording of the layer that has the feature with what it is worth; the number of cards. */
function creditOf(
  { positions, starts, postings }: Layer,
  feature: string,
  worth: number,
  shared: Float64Array,
  covered: Float64Array,
): number {
  const position = positions.get(feature)
  if (position === undefined) return 0
  const start = starts[position] ?? 0
  const cards = postings[start] ?? 0
  const wordings = start + 2 + 2 * cards
  const end = wordings + (postings[start + 1] ?? 0)
  for (let at = start + 2; at < wordings; at += 2) {
    const card = postings[at] ?? 0
    covered[card] = (covered[card] ?? 0) + (worth * (postings[at + 1] ?? 0)) / 100
  }
  for (let at = wordings; at < end; at++) {
    const wording = postings[at] ?? 0
    shared[wording] = (shared[wording] ?? 0) + worth
  }
  return cards
}

interface Likenesses {
  /** by card, the likeness of the question to each of its wordings, best first */
  readonly byCard: readonly (readonly number[])[]
  readonly elsewhere: Search['elsewhere']
}

function likenesses(index: OpenIndex, shared: Float64Array, mass: number): Likenesses {
  const byCard = Array.from({ length: index.cardCount }, (): number[] => [])
  let elsewhere: Search['elsewhere']
  index.wordingCards.forEach((card, wording) => {
    const both = shared[wording] ?? 0
    if (both === 0) return
    const only = tuning.missing * (mass - both) + tuning.extra * Math.max(0, (index.wordingMasses[wording] ?? 0) - both)
    const likeness = both / (both + only)
    if (card >= 0) byCard[card]?.push(likeness)
    else if (likeness > (elsewhere?.nearest ?? 0)) {
      elsewhere = { reason: index.elsewhere[-1 - card] ?? 'outOfScope', nearest: likeness }
    }
  })
  return { byCard: byCard.map(values => values.sort((left, right) => right - left)), elsewhere }
}

/** Ranks the cards by their nearest wordings and by how much of the question they cover. */
export function search(index: OpenIndex, question: string): Search {
  const asTyped = normalise(question)
  const meant = correctHomophones(asTyped, index.isKnown)
  const features = featuresOfMeant(asTyped, meant)
  const { shared, covered, knownMass, unknownMass } = overlapOf(index, features)
  const mass = knownMass + unknownMass
  if (mass === 0) return { hits: [], meant, elsewhere: undefined, known: 0, mass }
  const { byCard, elsewhere } = likenesses(index, shared, mass)
  const hits = byCard.map(([first = 0, second = 0, third = 0], card) => {
    const coverage = (covered[card] ?? 0) / mass
    const likeness = tuning.nearest * first + (tuning.neighbours * (first + second + third)) / 3
    return { card, score: likeness + tuning.coverage * coverage, nearest: first, coverage }
  })
  const ranked = hits.filter(({ score }) => score > 0)
  ranked.sort((left, right) => right.score - left.score || left.card - right.card)
  return { hits: ranked, meant, elsewhere, known: knownMass / mass, mass }
}
