import type { Decision } from './decision/decide'
import type { Library } from './library'
import { search } from './retrieval/search'

const most = 4
/** Said by itself these reasons mean no more than that the question was too short to stand alone. */
const tooShortAlone = ['unclear', 'unsure', 'outOfScope']

/**
 * A follow-up question 追问 that leans on the card shown before: 那要是没小票呢. What stands on its own is answered on its own, and what is
 * refused stays refused; the rest is read together with the card, and the reader chooses among its neighbours.
 * @returns undefined when the question does not lean on anything
 */
export function leaning(
  library: Library,
  question: string,
  alone: Decision,
  after: string | undefined,
): Decision | undefined {
  const before = after === undefined ? undefined : library.cardOf(after)
  if (!before || alone.kind !== 'decline' || alone.emergency || !tooShortAlone.includes(alone.reason)) return undefined
  const akin = (position: number): boolean => {
    const card = library.cards[position]
    return card !== undefined && (card.group === before.group || before.related.includes(card.id))
  }
  const { hits } = search(library.index, `${before.title} ${question}`)
  const choices = hits
    .map(({ card }) => card)
    .filter(akin)
    .slice(0, most)
  return choices.length > 1 ? { kind: 'clarify', choices, emergency: undefined } : undefined
}
