import type { Answer, TopicRef } from '../../src/contract/rights'
import { boundaryOf } from './boundary'
import { cardView } from './card-view'
import { decide } from './decision/decide'
import { type Library, refOf } from './library'
import { search } from './retrieval/search'

/** Answers a question in everyday Chinese. Pure: the same question always gets the same answer; any text is safe. */
export function answer(library: Library, question: string): Answer {
  const found = search(library.index, question)
  const decision = decide(found, boundaryOf(question))
  const { emergency } = decision
  const refs = (positions: readonly number[]): TopicRef[] =>
    positions.flatMap(position => library.cards[position] ?? []).map(refOf)
  const danger = emergency === undefined ? {} : { emergency }
  if (decision.kind === 'clarify')
    return { kind: 'clarify', choices: refs(decision.choices), ...danger, plainWordsOffered: false }
  if (decision.kind === 'decline') {
    return { kind: 'decline', reason: decision.reason, nearby: refs(decision.nearby), ...danger }
  }
  const card = library.cards[decision.card]
  if (!card) throw new Error(`the search index names card ${decision.card}, which the knowledge does not have`)
  return {
    kind: 'answer',
    card: cardView(library, card),
    others: refs(decision.others),
    ...danger,
    plainWordsOffered: false,
  }
}
