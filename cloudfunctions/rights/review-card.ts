import type { ParsedInputOf } from '../../src/contract/define'
import type { rights } from '../../src/contract/rights'
import type { Role } from '../../src/contract/roles'
import { type CommandContext, compact, localDay, refuse } from '../kernel'
import { cardFault } from './card-faults'
import { withEvent } from './card-history'
import { libraryNow, mostPublished } from './shelf'
import { type CardRecord, cards } from './store'

type Input = ParsedInputOf<typeof rights.reviewCard>

/** Publishes the text that was read, or sends it back; nobody reviews what they wrote. */
export async function reviewCard({ id, revision, verdict, reason }: Input, { tx, actor, now }: CommandContext) {
  const { personId } = actor.person()
  const card = await tx.get(cards, id)
  if (!card) return refuse('CARD_NOT_FOUND')
  if (card.author === personId) return refuse('CARD_REVIEWED_BY_AUTHOR')
  if (card.state !== 'waiting') return refuse('CARD_NOT_WAITING')
  if (card.revision !== revision) return refuse('CARD_CHANGED')
  const role: Role = actor.grants.some(grant => grant.role === 'adviser') ? 'adviser' : 'districtLead'
  if (verdict === 'return') {
    const event = compact({ what: 'returned' as const, by: personId, role, at: now, reason })
    await tx.put(cards, withEvent({ ...card, state: 'returned', at: now }, event))
    return {}
  }
  const library = await libraryNow(now)
  const fault = cardFault(library, id, card.text)
  if (fault) return fault
  const desk = library.cards.filter(({ reviewed }) => reviewed !== undefined)
  if (!card.live && desk.length >= mostPublished) return refuse('CARD_TOO_MANY')
  await tx.put(cards, withEvent(published(card, role, now), { what: 'published', by: personId, role, at: now }))
  return {}
}

/** Who read it over is shown by role and month, never by name. */
function published(card: CardRecord, role: Role, now: number): CardRecord {
  const checked = localDay(now)
  const shown = { id: card._id, ...card.text, checked, reviewed: { role, month: checked.slice(0, 7) } }
  return { ...card, state: 'published', live: true, published: shown, publishedAt: now, at: now }
}
