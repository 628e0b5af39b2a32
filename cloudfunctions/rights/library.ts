import type { TopicRef } from '../../src/contract/rights'
import type { Knowledge, Law, TopicCard } from './knowledge/card'
import { buildIndex } from './retrieval/build-index'
import { type OpenIndex, openIndex, type SearchIndex } from './retrieval/search-index'

/** The knowledge, made ready for looking things up. */
export interface Library {
  readonly cards: readonly TopicCard[]
  readonly groups: Knowledge['groups']
  readonly cardOf: (id: string) => TopicCard | undefined
  readonly lawOf: (id: string) => Law | undefined
  /** our summary of an article */
  readonly digestOf: (law: string, article: number) => string | undefined
  readonly index: OpenIndex
}

/** @param index as the build wrote it; without it the index is made here, which takes a good part of a second */
export function openLibrary(knowledge: Knowledge, index: SearchIndex = buildIndex(knowledge)): Library {
  const cards = new Map(knowledge.cards.map(card => [card.id, card]))
  const laws = new Map(knowledge.laws.map(law => [law.id, law]))
  const digests = new Map(knowledge.digests.map(({ law, article, digest }) => [`${law}:${article}`, digest]))
  return {
    cards: knowledge.cards,
    groups: knowledge.groups,
    cardOf: id => cards.get(id),
    lawOf: id => laws.get(id),
    digestOf: (law, article) => digests.get(`${law}:${article}`),
    index: openIndex(index),
  }
}

export const refOf = ({ id, title }: TopicRef): TopicRef => ({ id, title })
