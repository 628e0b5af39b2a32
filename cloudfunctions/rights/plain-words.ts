import type { ParsedInputOf } from '../../src/contract/define'
import { modelLabel, type PlainWords, type rights } from '../../src/contract/rights'
import { localDay, log, type QueryContext, refuse } from '../kernel'
import { answer } from './answer'
import { cardView } from './card-view'
import type { Library } from './library'
import { checkReply } from './model/check-reply'
import { askModel, modelIsThere } from './model/line'
import { partsOf } from './model/parts'
import { promptOf } from './model/prompt'
import { unreadable } from './question'
import { libraryNow } from './shelf'

const theCard: PlainWords = { kind: 'card' }

/** A card once more in other words; whatever goes wrong, the card itself stands. */
export async function plainWords({ question, cardId }: ParsedInputOf<typeof rights.plainWords>, { now }: QueryContext) {
  const refusal = unreadable(question)
  if (refusal) return refusal
  const library = await libraryNow(now)
  const card = library.cardOf(cardId)
  if (!card) return refuse('CARD_NOT_FOUND')
  const today = localDay(now)
  if (!modelIsThere(now) || !isAnsweredBy(library, question, cardId, today)) return theCard
  const parts = partsOf(cardView(library, card, today))
  const said = await askModel(promptOf(question, parts), now)
  if (said === undefined) return theCard
  const checked = checkReply(said, parts, { laws: lawNames(library) })
  if ('refused' in checked) {
    log('info', { plainWords: 'refused', why: checked.refused, card: cardId })
    return theCard
  }
  return { kind: 'model', label: modelLabel, paragraphs: [...checked.paragraphs] } satisfies PlainWords
}

/** In danger, and with what is not answered here, nobody talks to a model. */
function isAnsweredBy(library: Library, question: string, cardId: string, today: string): boolean {
  const given = answer(library, question, { today, plainWords: false })
  if (given.kind === 'decline' || given.emergency !== undefined) return false
  const offered = given.kind === 'answer' ? [given.card, ...given.others] : given.choices
  return offered.some(({ id }) => id === cardId)
}

const lawNames = ({ laws, superseded }: Library): readonly string[] => [
  ...laws.flatMap(({ short, title }) => [short, title]),
  ...superseded.names.map(({ name }) => name),
]
