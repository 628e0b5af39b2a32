import type { Card, LegalBasis } from '../../src/contract/rights'
import type { Citation, TopicCard } from './knowledge/card'
import { type Library, refOf } from './library'
import { type Features, featuresOf } from './retrieval/features'
import { normalise } from './retrieval/normalise'

/** How far the author's order of the articles counts against their likeness to the question; the author leads. */
const ranks = [0.3, 0.2, 0.15, 0.1, 0.08]
const likenessWeight = 0.7

function basisOf(library: Library, { law: lawId, article, part, inForce }: Citation): LegalBasis {
  const law = library.lawOf(lawId)
  const digest = library.digestOf(lawId, article)
  if (!law || digest === undefined)
    throw new Error(`a card cites ${lawId}:${article}, which the register does not have`)
  const { short, title, level, version } = law
  const basis = { lawId, law: short, fullTitle: title, level, version, article, inForce, digest }
  return part === undefined ? basis : { ...basis, part }
}

/** How much of the question the summary of an article covers, 0 … 1. */
function likeness({ index }: Library, question: Features, digest: string): number {
  const features = featuresOf(normalise(digest))
  let all = 0
  let both = 0
  for (const [feature, weight] of question) {
    const worth = weight * (index.rarities[index.positions.get(feature) ?? -1] ?? 1)
    all += worth
    if (features.has(feature)) both += worth
  }
  return all === 0 ? 0 : both / all
}

/** The articles of a card; for a question, those first that speak of what was asked. */
export function orderedBasis(library: Library, card: TopicCard, question?: Features): readonly LegalBasis[] {
  const basis = card.citations.map(citation => basisOf(library, citation))
  if (!question) return basis
  const worth = basis.map(
    ({ digest }, at) => (ranks[at] ?? 0.05) + likenessWeight * likeness(library, question, digest),
  )
  return basis
    .map((entry, at) => ({ entry, at }))
    .sort((left, right) => (worth[right.at] ?? 0) - (worth[left.at] ?? 0) || left.at - right.at)
    .map(({ entry }) => entry)
}

/** A card as the app shows it. */
export function cardView(library: Library, card: TopicCard, question?: Features): Card {
  const { id, title, group, conclusion, working, evidence, channels, deadlines, traps, checked } = card
  const related = card.related.flatMap(other => library.cardOf(other) ?? []).map(refOf)
  return {
    id,
    title,
    group,
    conclusion,
    basis: [...orderedBasis(library, card, question)],
    working: [...working],
    evidence: [...evidence],
    channels: [...channels],
    deadlines: [...deadlines],
    traps: [...traps],
    related,
    checked,
  }
}
