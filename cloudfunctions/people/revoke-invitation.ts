import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { type CommandContext, refuse } from '../kernel'
import { invitations } from './store'

type Input = ParsedInputOf<typeof people.revokeInvitation>

/** An invitation belongs to the place it was made for. */
export async function placeOfInvitation({ id }: Input, { tx }: CommandContext) {
  return (await tx.get(invitations, id))?.node ?? refuse('INVITATION_UNKNOWN')
}

/** An expired one may be withdrawn too: it does no harm and the list is tidier. */
export async function revokeInvitation({ id }: Input, { tx, actor }: CommandContext) {
  const invitation = await tx.get(invitations, id)
  if (!invitation) return refuse('INVITATION_UNKNOWN')
  if (invitation.usedBy !== undefined) return refuse('INVITATION_USED')
  if (invitation.revokedBy !== undefined) return refuse('INVITATION_REVOKED')
  await tx.put(invitations, { ...invitation, revokedBy: actor.person().personId })
  return {}
}
