import type { ParsedInputOf } from '../../src/contract/define'
import type { rights } from '../../src/contract/rights'
import { type CommandContext, compact, derivedId, refuse } from '../kernel'
import { cardFault } from './card-faults'
import { withEvent } from './card-history'
import type { Library } from './library'
import { libraryNow } from './shelf'
import { type CardText, cards } from './store'

type Input = ParsedInputOf<typeof rights.draftCard>

/** The in-force dates are the register's of today: whoever reads the card over reads the law as it stands. */
function textOf({ id: _, ...fields }: Input, { lawOf }: Library): CardText {
  const citations = fields.citations.map(({ law, article, part }) =>
    compact({ law, article, part, inForce: lawOf(law)?.effective ?? '' }),
  )
  return { ...fields, citations }
}

/** Writes a new card, or a new text of one's own; an earlier text stays with the readers until the new one is published. */
export async function draftCard(input: Input, { tx, actor, now, key }: CommandContext) {
  const { personId } = actor.person()
  const known = input.id === undefined ? undefined : await tx.get(cards, input.id)
  if (input.id !== undefined && !known) return refuse('CARD_NOT_FOUND')
  if (known && known.author !== personId) return refuse('CARD_NOT_YOURS')
  const library = await libraryNow(now)
  const text = textOf(input, library)
  const fault = cardFault(library, known?._id, text)
  if (fault) return fault
  const id = known?._id ?? `desk-${derivedId('card', personId, key)}`
  const revision = (known?.revision ?? 0) + 1
  const blank = { author: personId, live: false, history: [] }
  const card = { ...(known ?? blank), _id: id, state: 'waiting' as const, revision, text, at: now }
  await tx.put(cards, withEvent(card, { what: 'written', by: personId, at: now }))
  return { id, revision }
}
