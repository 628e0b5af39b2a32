import type { TopicRef } from '../../src/contract/rights'
import { basisOf } from './basis'
import { refOf } from './library'
import { libraryNow } from './shelf'

interface Cited {
  readonly card: TopicRef
  readonly basis: readonly { law: string; article: number; part?: string; inForce: string }[]
}

/** The articles that a card stands on, with the laws' full titles, for other domains; undefined for a card that is not there. */
export async function citedBy(cardId: string, now: number): Promise<Cited | undefined> {
  const library = await libraryNow(now)
  const card = library.cardOf(cardId)
  if (!card) return undefined
  const basis = card.citations.map(citation => {
    const { fullTitle, article, part, inForce } = basisOf(library, citation)
    return { law: fullTitle, article, inForce, ...(part === undefined ? {} : { part }) }
  })
  return { card: refOf(card), basis }
}
