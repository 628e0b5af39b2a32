import { type Features, featuresOf } from './features'
import { correctHomophones } from './homophones'
import { normalise } from './normalise'
import type { SearchIndex } from './search-index'
import { unitsOf } from './tokens'

export interface Hit {
  /** position in the index's `cards` */
  readonly card: number
  /** 0 … 1, comparable between questions */
  readonly score: number
  /** 0 … 1: the nearest wording on the card */
  readonly nearest: number
  /** 0 … 1: how much of what the question says appears anywhere on the card */
  readonly coverage: number
}

export interface Search {
  /** best first */
  readonly hits: readonly Hit[]
  readonly normalised: string
  /** 0 … 1: how much of what the question says appears on any card */
  readonly known: number
}

export const tuning = {
  /** an unknown feature of 1, 2, 3 characters counts like a rare one, times this */
  unknown: { 1: 0.8, 2: 0.35, 3: 0.1 },
  /** what only the question has, and what only the wording has, against a likeness */
  missing: 0.5,
  extra: 0.25,
  /** what a slip of the ear was probably meant to be */
  corrected: 0.7,
  nearest: 0.5,
  neighbours: 0.2,
  coverage: 0.3,
}

/** The question's features, and at less weight those that it has if its slips of the ear are put right. */
function readingsOf(normalised: string, index: SearchIndex): Features {
  const corrected = correctHomophones(normalised, index.isKnown)
  const asTyped = featuresOf(normalised)
  if (corrected === unitsOf(normalised).map(run => run.join('')).join(' ')) return asTyped
  const features = new Map(asTyped)
  for (const [feature, weight] of featuresOf(corrected)) {
    if (!asTyped.has(feature)) features.set(feature, weight * tuning.corrected)
  }
  return features
}

/** Ranks the cards by their nearest wordings and by how much of the question they cover. */
export function search(index: SearchIndex, question: string): Search {
  const normalised = normalise(question)
  const rarest = Math.log1p((index.cards.length + 0.5) / 0.5)
  const shared = new Float64Array(index.wordings.length)
  const covered = new Float64Array(index.cards.length)
  let mass = 0
  let knownMass = 0
  for (const [feature, weight] of readingsOf(normalised, index)) {
    const posting = index.postings.get(feature)
    if (!posting) {
      const size = [...feature].length
      mass += weight * rarest * tuning.unknown[size === 1 ? 1 : size === 2 ? 2 : 3]
      continue
    }
    const worth = weight * posting.rarity
    mass += worth
    knownMass += worth
    for (const wording of posting.wordings) shared[wording] = (shared[wording] ?? 0) + worth
    for (const [card, field] of posting.cards) covered[card] = (covered[card] ?? 0) + worth * field
  }
  if (mass === 0) return { hits: [], normalised, known: 0 }

  const likeness = index.cards.map((): number[] => [])
  index.wordings.forEach(({ card, mass: own }, at) => {
    const both = shared[at] ?? 0
    if (both === 0) return
    likeness[card]?.push(both / (both + tuning.missing * (mass - both) + tuning.extra * Math.max(0, own - both)))
  })
  const hits = likeness.map((values, card) => {
    const [first = 0, second = 0, third = 0] = values.sort((left, right) => right - left)
    const coverage = (covered[card] ?? 0) / mass
    const score =
      tuning.nearest * first + (tuning.neighbours * (first + second + third)) / 3 + tuning.coverage * coverage
    return { card, score, nearest: first, coverage }
  })
  hits.sort((left, right) => right.score - left.score || left.card - right.card)
  return { hits: hits.filter(({ score }) => score > 0), normalised, known: knownMass / mass }
}
