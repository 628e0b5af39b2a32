import type { DeclineReason } from '../../../src/contract/rights'
import type { Knowledge } from '../knowledge/card'
import { draftIndex, flatIndex, rarityAmong, spreadOf } from './draft-index'
import type { SearchIndex } from './search-index'

/** Everything that the search needs to know about the cards; the same knowledge always gives the same index. */
export function buildIndex(knowledge: Pick<Knowledge, 'cards' | 'digests' | 'elsewhere'>): SearchIndex {
  const { cards, digests } = knowledge
  const digestOf = new Map(digests.map(({ law, article, digest }) => [`${law}:${article}`, digest]))
  const elsewhere = Object.entries(knowledge.elsewhere) as [DeclineReason, readonly string[]][]
  const draft = draftIndex(cards, (law, article) => digestOf.get(`${law}:${article}`), {
    elsewhere: elsewhere.map(([, texts]) => texts),
  })
  const flat = flatIndex(draft, (_feature, places) => rarityAmong(cards.length, spreadOf(places)))
  return { elsewhere: elsewhere.map(([reason]) => reason), ...flat }
}
