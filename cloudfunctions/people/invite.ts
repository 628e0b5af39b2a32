import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { mayHandOut } from '../../src/contract/roles'
import { type CommandContext, refuse } from '../kernel'
import { offer } from './offer'
import { places } from './store'

/** Makes a code that gives one person one role, once. */
export async function invite(
  { role, node, note, days: validDays }: ParsedInputOf<typeof people.invite>,
  context: CommandContext,
) {
  const { tx, actor } = context
  if (!mayHandOut(actor.grants, role, node)) return refuse('ROLE_NOT_YOURS_TO_GIVE')
  const place = await tx.get(places, node)
  if (!place?.open) return refuse('PLACE_NOT_FOUND')
  return offer({ role, place, note, validDays }, context)
}
