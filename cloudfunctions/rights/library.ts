import type { TopicRef } from '../../src/contract/rights'
import type { ArticleDigest, Knowledge, Law, TopicCard } from './knowledge/card'
import { citationFault, type Register } from './knowledge/citation-fault'
import { buildIndex } from './retrieval/build-index'
import { extendIndex } from './retrieval/extend-index'
import { type OpenIndex, openIndex, type SearchIndex } from './retrieval/search-index'

/** The knowledge, made ready for looking things up. */
export interface Library extends Register {
  readonly cards: readonly TopicCard[]
  readonly groups: Knowledge['groups']
  readonly laws: readonly Law[]
  readonly digests: readonly ArticleDigest[]
  readonly cardOf: (id: string) => TopicCard | undefined
  /** the official wording of an article, where it was imported */
  readonly wordingOf: (law: string, article: number) => string | undefined
  readonly index: OpenIndex
}

const articleKey = (law: string, article: number) => `${law}:${article}`

/** @param index as the build wrote it; without it the index is made here, which takes a good part of a second */
export function openLibrary(knowledge: Knowledge, index: SearchIndex = buildIndex(knowledge)): Library {
  const { cards, groups, laws, digests, superseded } = knowledge
  const byId = new Map(cards.map(card => [card.id, card]))
  const lawsById = new Map(laws.map(law => [law.id, law]))
  const digestOf = new Map(digests.map(({ law, article, digest }) => [articleKey(law, article), digest]))
  const wordingOf = new Map(knowledge.wordings.map(({ law, article, wording }) => [articleKey(law, article), wording]))
  return {
    cards,
    groups,
    laws,
    digests,
    superseded,
    cardOf: id => byId.get(id),
    lawOf: id => lawsById.get(id),
    digestOf: (law, article) => digestOf.get(articleKey(law, article)),
    wordingOf: (law, article) => wordingOf.get(articleKey(law, article)),
    index: openIndex(index),
  }
}

/** Whether the register still stands behind everything that a card cites: a law may have been amended since. */
export const isUpToDate = (register: Register, { citations }: Pick<TopicCard, 'citations'>): boolean =>
  citations.every(citation => citationFault(citation, register) === undefined)

/** The library with cards from the desk behind the built-in ones; those that the law has overtaken are left out. */
export function extendLibrary(library: Library, published: readonly TopicCard[]): Library {
  const added = published.filter(card => isUpToDate(library, card) && library.cardOf(card.id) === undefined)
  if (added.length === 0) return library
  const byId = new Map(added.map(card => [card.id, card]))
  return {
    ...library,
    cards: [...library.cards, ...added],
    cardOf: id => library.cardOf(id) ?? byId.get(id),
    index: extendIndex(library.index, added, library.digestOf),
  }
}

export const refOf = ({ id, title }: TopicRef): TopicRef => ({ id, title })
