/** What is wrong with a card from the desk, in the contract's codes: the same rules as for the built-in ones. */
import { hasPersonalNumber, refuse } from '../kernel'
import type { Citation } from './knowledge/card'
import { citationFault } from './knowledge/citation-fault'
import { articleNumberIn, bareQuestion, supersededNamesIn } from './knowledge/prose'
import type { Library } from './library'
import type { CardText } from './store'

type Parts = readonly (readonly [field: keyof CardText, texts: readonly string[]])[]

/** What a reader sees as running text. */
const proseOf = (text: CardText): Parts => [
  ['conclusion', [text.conclusion]],
  ['working', text.working],
  ['evidence', text.evidence],
  ['channels', text.channels],
  ['deadlines', text.deadlines],
  ['traps', text.traps],
]

/** The first fault, or nothing. `id` is the card's own, whose questions it may of course repeat. */
export function cardFault(library: Library, id: string | undefined, text: CardText) {
  if (!library.groups.some(group => group.id === text.group)) return refuse('CARD_GROUP_UNKNOWN')
  for (const citation of text.citations) {
    const fault = faultOfCitation(library, citation)
    if (fault) return fault
  }
  const lost = text.related.find(other => library.cardOf(other) === undefined || other === id)
  if (lost !== undefined) return refuse('CARD_RELATED_UNKNOWN', { card: lost })
  return faultOfWords(library, text) ?? takenQuestion(library, id, text)
}

function faultOfCitation(library: Library, citation: Citation) {
  const fault = citationFault(citation, library)
  if (!fault) return undefined
  const { article } = citation
  if (fault.kind === 'lawUnknown') return refuse('CARD_ARTICLE_UNKNOWN', { law: citation.law, article })
  const { short: law, status, effective } = fault.law
  switch (fault.kind) {
    case 'notInForce':
      return refuse('CARD_LAW_NOT_IN_FORCE', { law, status })
    case 'otherDate':
      return refuse('CARD_LAW_AMENDED', { law, inForce: effective })
    case 'noDigest':
      return refuse('CARD_ARTICLE_UNKNOWN', { law, article })
    case 'superseded':
    case 'digestLacks':
      return refuse('CARD_ARTICLE_SUPERSEDED', { law, article, why: fault.why })
  }
}

function faultOfWords(library: Library, text: CardText) {
  const prose = proseOf(text)
  const everything: Parts = [['title', [text.title]], ['questions', text.questions], ...prose]
  const personal = everything.find(([, texts]) => texts.some(hasPersonalNumber))
  if (personal) return refuse('CARD_TEXT_PERSONAL', { field: personal[0] })
  for (const [field, texts] of prose) {
    for (const words of texts) {
      const number = articleNumberIn(words)
      if (number !== undefined) return refuse('CARD_NUMBER_IN_PROSE', { field, text: number })
      const [old] = supersededNamesIn(words, library.superseded)
      if (old) return refuse('CARD_NAME_SUPERSEDED', { field, ...old })
    }
  }
  return undefined
}

/** The same question on two cards, or twice on one, would make the answer a matter of chance. */
function takenQuestion(library: Library, id: string | undefined, { title, questions }: CardText) {
  const others = library.cards.filter(card => card.id !== id)
  const taken = new Map(others.flatMap(card => card.questions.map(question => [bareQuestion(question), card.title])))
  for (const [at, question] of questions.entries()) {
    const bare = bareQuestion(question)
    const owner = taken.get(bare)
    if (owner !== undefined) return refuse('CARD_QUESTION_TAKEN', { position: at + 1, title: owner })
    taken.set(bare, title)
  }
  return undefined
}
