import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { type CommandContext, grantId, grantRecord, grants, refuse } from '../kernel'
import { invitationId } from './codes'
import { invitationState } from './rules'
import { invitations } from './store'

const refusals = {
  used: 'INVITATION_USED',
  revoked: 'INVITATION_REVOKED',
  expired: 'INVITATION_EXPIRED',
} as const

/** Uses a code up. Somebody who holds the role already does not burn it. */
export async function acceptInvitation(
  { code }: ParsedInputOf<typeof people.acceptInvitation>,
  { tx, actor, now }: CommandContext,
) {
  const invitation = await tx.get(invitations, invitationId(code))
  if (!invitation) return refuse('INVITATION_UNKNOWN')
  const state = invitationState(invitation, now)
  if (state !== 'open') return refuse(refusals[state])
  const { personId } = actor.person()
  const { role, node, place, issuedBy } = invitation
  if (await tx.get(grants, grantId(personId, role, node))) return refuse('ROLE_ALREADY_HELD')
  await tx.create(grants, grantRecord({ personId, role, node, by: issuedBy, at: now }))
  await tx.put(invitations, { ...invitation, usedBy: personId })
  return { role, node, place }
}
