import type { Card } from '../../src/contract/rights'
import { basisOf } from './basis'
import { calculatorOf } from './calculators/rules-all'
import type { TopicCard } from './knowledge/card'
import { isCheckedLongAgo } from './knowledge/freshness'
import { type Library, refOf } from './library'

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
    dates: [...(card.dates ?? [])],
    calculators: (card.calculators ?? []).flatMap(calculator => calculatorOf(calculator) ?? []).map(refOf),
    related: card.related.flatMap(other => library.cardOf(other) ?? []).map(refOf),
    watched: card.watched === true,
    checked,
    checkedLongAgo: isCheckedLongAgo(checked, today),
    ...(reviewed === undefined ? {} : { reviewed }),
  }
}
