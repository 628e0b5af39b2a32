import type { DeclineReason } from '../../../src/contract/rights'
import type { Knowledge, TopicCard } from '../knowledge/card'
import { draftIndex, flatIndex, rarityAmong, spreadOf } from './draft-index'
import type { BuiltIndex, ForeignIndex, SearchIndex } from './search-index'

/** Everything that the search needs to know about the cards; the same knowledge always gives the same index. */
export function buildIndex({
  cards,
  digests,
  elsewhere,
}: Pick<Knowledge, 'cards' | 'digests' | 'elsewhere'>): BuiltIndex {
  const digestOf = new Map(digests.map(({ law, article, digest }) => [`${law}:${article}`, digest]))
  const draft = draftIndex(cards, (law, article) => digestOf.get(`${law}:${article}`))
  const index = flatIndex(draft, (_feature, places) => rarityAmong(cards.length, spreadOf(places)))
  return { ...index, elsewhere: foreignIndex(elsewhere, index, cards.length) }
}

/** The wordings of what is not answered here, with the rarities of the cards; what no card says counts like a word of a single card. */
function foreignIndex(elsewhere: Knowledge['elsewhere'], index: SearchIndex, cardCount: number): ForeignIndex {
  const entries = Object.entries(elsewhere) as [DeclineReason, readonly string[]][]
  const asCards = entries.map(([, [title = '', ...questions]]) => ({ ...blank, title, questions }))
  const first = { card: -entries.length, wording: index.wordingCards.length }
  const rarities = new Map(index.features.split('\n').map((feature, at) => [feature, index.rarities[at] ?? 0]))
  const unheard = rarityAmong(cardCount, 1)
  const foreign = flatIndex(
    draftIndex(asCards, () => undefined, first),
    feature => rarities.get(feature) ?? unheard,
  )
  return { ...foreign, reasons: entries.map(([reason]) => reason) }
}

const blank: Omit<TopicCard, 'title' | 'questions'> = {
  id: '',
  group: '',
  citations: [],
  conclusion: '',
  working: [],
  evidence: [],
  channels: [],
  deadlines: [],
  traps: [],
  related: [],
  checked: '',
}
