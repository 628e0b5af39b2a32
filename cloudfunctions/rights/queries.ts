import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import type { rights } from '../../src/contract/rights'
import { localDay, type QueryContext, refuse } from '../kernel'
import { answer } from './answer'
import { cardView } from './card-view'
import { refOf } from './library'
import { modelIsThere } from './model/line'
import { unreadable } from './question'
import { libraryNow } from './shelf'

export async function ask({ question, after }: ParsedInputOf<typeof rights.ask>, { now }: QueryContext) {
  const circumstances = { today: localDay(now), plainWords: modelIsThere(now), after }
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
