import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { mayHandOut } from '../../src/contract/roles'
import { type CommandContext, days, randomCode, refuse } from '../kernel'
import { invitationId } from './codes'
import { codeLength, showCode } from './rules'
import { invitations, places } from './store'

/** Makes a code that gives one person one role, once. It is shown now and never again. */
export async function invite(
  { role, node, note, days: validDays }: ParsedInputOf<typeof people.invite>,
  { tx, actor, now }: CommandContext,
) {
  if (!mayHandOut(actor.grants, role, node)) return refuse('ROLE_NOT_YOURS_TO_GIVE')
  const place = await tx.get(places, node)
  if (!place?.open) return refuse('PLACE_NOT_FOUND')
  const code = randomCode(codeLength)
  const id = invitationId(code)
  const expiresAt = now + days(validDays)
  const issuedBy = actor.person().personId
  await tx.create(invitations, { _id: id, role, node, place: place.name, note, issuedBy, at: now, expiresAt })
  return { id, code: showCode(code), expiresAt }
}
