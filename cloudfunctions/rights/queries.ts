import type { Answer, Card, TopicRef } from '../../src/contract/rights'
import { questionMaxLength } from '../../src/contract/rights'
import { refuse } from '../kernel'
import { answer } from './answer'
import { cardView } from './card-view'
import { refOf } from './library'
import { library } from './opened-library'

export function ask({ question }: { readonly question: string }): Answer | ReturnType<typeof refuseLength> {
  const length = [...question.trim()].length
  return length === 0 || length > questionMaxLength ? refuseLength(length) : answer(library(), question)
}

const refuseLength = (length: number) =>
  length === 0 ? refuse('QUESTION_EMPTY') : refuse('QUESTION_TOO_LONG', { most: questionMaxLength, length })

export function card({ id }: { readonly id: string }): Card | ReturnType<typeof refuseCard> {
  const found = library().cardOf(id)
  return found ? cardView(library(), found) : refuseCard()
}

const refuseCard = () => refuse('CARD_NOT_FOUND')

/** The table of contents; groups without a card are left out. */
export function topics(): {
  groups: { id: string; title: string; icon: string; cards: TopicRef[] }[]
  examples: string[]
} {
  const { groups, cards } = library()
  const inGroup = (id: string) => cards.filter(({ group }) => group === id)
  return {
    groups: groups
      .map(({ id, title, icon }) => ({ id, title, icon, cards: inGroup(id).map(refOf) }))
      .filter(group => group.cards.length > 0),
    examples: groups.flatMap(({ example }) => example ?? []),
  }
}
