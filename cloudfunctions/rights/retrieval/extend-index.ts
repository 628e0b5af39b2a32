import type { TopicCard } from '../knowledge/card'
import { type DigestOf, draftIndex, flatIndex, rarityAmong } from './draft-index'
import { layerOf, type OpenIndex, rarityIn } from './search-index'

/**
 * The index with more cards behind those it has. Rarity stays what it was among the built cards, so that nothing about the old
 * cards changes and a card costs a few milliseconds; what none of them says counts like a word of a single card.
 */
export function extendIndex(index: OpenIndex, cards: readonly TopicCard[], digestOf: DigestOf): OpenIndex {
  if (cards.length === 0) return index
  const draft = draftIndex(cards, digestOf, {
    first: { card: index.cardCount, wording: index.wordingCards.length },
  })
  const unheard = rarityAmong(index.builtCards, 1)
  const added = flatIndex(draft, feature => rarityIn(index, feature) ?? unheard)
  const layer = layerOf(added)
  return {
    elsewhere: index.elsewhere,
    builtCards: index.builtCards,
    layers: [...index.layers, layer],
    cardCount: index.cardCount + cards.length,
    wordingCards: [...index.wordingCards, ...added.wordingCards],
    wordingMasses: [...index.wordingMasses, ...added.wordingMasses],
    isKnown: pair => index.isKnown(pair) || layer.positions.has(pair),
  }
}
