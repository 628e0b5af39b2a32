import type { Card, LegalBasis } from '../../src/contract/rights'
import type { Citation, TopicCard } from './knowledge/card'
import { isCheckedLongAgo } from './knowledge/freshness'
import { type Library, refOf } from './library'

function basisOf(library: Library, { law: lawId, article, part, inForce }: Citation): LegalBasis {
  const law = library.lawOf(lawId)
  const digest = library.digestOf(lawId, article)
  if (!law || digest === undefined)
    throw new Error(`a card cites ${lawId}:${article}, which the register does not have`)
  const { short, title, level, version } = law
  const wording = library.wordingOf(lawId, article)
  const basis = { lawId, law: short, fullTitle: title, level, version, article, inForce, digest }
  return { ...basis, ...(part === undefined ? {} : { part }), ...(wording === undefined ? {} : { wording }) }
}

/**
 * A card as the app shows it: each article joined with its law's names, its version and our summary.
 * @param today the day in Asia/Shanghai, YYYY-MM-DD
 */
export function cardView(library: Library, card: TopicCard, today: string): Card {
  const { id, title, group, conclusion, checked, reviewed } = card
  return {
    id,
    title,
    group,
    conclusion,
    basis: card.citations.map(citation => basisOf(library, citation)),
    working: [...card.working],
    evidence: [...card.evidence],
    channels: [...card.channels],
    deadlines: [...card.deadlines],
    traps: [...card.traps],
    related: card.related.flatMap(other => library.cardOf(other) ?? []).map(refOf),
    checked,
    checkedLongAgo: isCheckedLongAgo(checked, today),
    ...(reviewed === undefined ? {} : { reviewed }),
  }
}
