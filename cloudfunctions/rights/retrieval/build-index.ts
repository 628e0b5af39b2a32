import type { Knowledge } from '../knowledge/card'
import { draftIndex, flatIndex, rarityAmong, spreadOf } from './draft-index'
import type { SearchIndex } from './search-index'

/** Everything that the search needs to know about the cards; the same knowledge always gives the same index. */
export function buildIndex({ cards, digests }: Pick<Knowledge, 'cards' | 'digests'>): SearchIndex {
  const digestOf = new Map(digests.map(({ law, article, digest }) => [`${law}:${article}`, digest]))
  const draft = draftIndex(cards, (law, article) => digestOf.get(`${law}:${article}`))
  return flatIndex(draft, (_feature, places) => rarityAmong(cards.length, spreadOf(places)))
}
