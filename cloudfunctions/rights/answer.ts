import type { Answer, TopicRef } from '../../src/contract/rights'
import { boundaryOf } from './boundary'
import { cardView } from './card-view'
import { decide } from './decision/decide'
import { leaning } from './follow-up'
import { type Library, refOf } from './library'
import { search } from './retrieval/search'

/** What an answer depends on beside the question. */
export interface Circumstances {
  /** the day in Asia/Shanghai, YYYY-MM-DD */
  readonly today: string
  /** whether a model is there to say a card once more in other words */
  readonly plainWords: boolean
  /** the card that was shown before */
  readonly after?: string | undefined
}

/** Answers a question in everyday Chinese. Pure: on one day the same question always gets the same answer; any text is safe. */
export function answer(library: Library, question: string, { today, plainWords, after }: Circumstances): Answer {
  const alone = decide(search(library.index, question), boundaryOf(question))
  const decision = leaning(library, question, alone, after) ?? alone
  const { emergency } = decision
  const refs = (positions: readonly number[]): TopicRef[] =>
    positions.flatMap(position => library.cards[position] ?? []).map(refOf)
  const danger = emergency === undefined ? {} : { emergency }
  // in danger nobody is shown a toy
  const plainWordsOffered = plainWords && emergency === undefined
  if (decision.kind === 'clarify')
    return { kind: 'clarify', choices: refs(decision.choices), ...danger, plainWordsOffered }
  if (decision.kind === 'decline') {
    return { kind: 'decline', reason: decision.reason, nearby: refs(decision.nearby), ...danger }
  }
  const card = library.cards[decision.card]
  if (!card) throw new Error(`the search index names card ${decision.card}, which the knowledge does not have`)
  return {
    kind: 'answer',
    card: cardView(library, card, today),
    others: refs(decision.others),
    ...danger,
    plainWordsOffered,
  }
}
