import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import type { rights } from '../../src/contract/rights'
import { questionMaxLength } from '../../src/contract/rights'
import { localDay, type QueryContext, refuse } from '../kernel'
import { answer } from './answer'
import { cardView } from './card-view'
import { refOf } from './library'
import { libraryNow } from './shelf'

/** Why a question is not read, or nothing. */
export function unreadable(question: string) {
  const length = [...question.trim()].length
  if (length === 0) return refuse('QUESTION_EMPTY')
  return length > questionMaxLength ? refuse('QUESTION_TOO_LONG', { most: questionMaxLength, length }) : undefined
}

export async function ask({ question }: ParsedInputOf<typeof rights.ask>, { now }: QueryContext) {
  const circumstances = { today: localDay(now), plainWords: false }
  return unreadable(question) ?? answer(await libraryNow(now), question, circumstances)
}

export async function card({ id }: ParsedInputOf<typeof rights.card>, { now }: QueryContext) {
  const library = await libraryNow(now)
  const found = library.cardOf(id)
  return found ? cardView(library, found, localDay(now)) : refuse('CARD_NOT_FOUND')
}

/** The table of contents; groups without a card are left out. */
export async function topics(_input: unknown, { now }: QueryContext): Promise<OutputOf<typeof rights.topics>> {
  const { groups, cards } = await libraryNow(now)
  const inGroup = (id: string) => cards.filter(({ group }) => group === id)
  return {
    groups: groups
      .map(({ id, title, icon }) => ({ id, title, icon, cards: inGroup(id).map(refOf) }))
      .filter(group => group.cards.length > 0),
    examples: groups.flatMap(({ example }) => example ?? []),
  }
}
