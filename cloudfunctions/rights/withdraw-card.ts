import type { ParsedInputOf } from '../../src/contract/define'
import type { rights } from '../../src/contract/rights'
import { type CommandContext, refuse } from '../kernel'
import { withEvent } from './card-history'
import { cards } from './store'

/** Takes a card out of the answers; a text that waits for review goes on waiting. */
export async function withdrawCard(
  { id, reason }: ParsedInputOf<typeof rights.withdrawCard>,
  { tx, actor, now }: CommandContext,
) {
  const card = await tx.get(cards, id)
  if (!card) return refuse('CARD_NOT_FOUND')
  if (!card.live) return refuse('CARD_NOT_PUBLISHED')
  const { published: _text, publishedAt: _since, ...kept } = card
  const state = card.state === 'published' ? 'withdrawn' : card.state
  const event = { what: 'withdrawn', by: actor.person().personId, at: now, reason } as const
  await tx.put(cards, withEvent({ ...kept, state, live: false, at: now }, event))
  return {}
}
