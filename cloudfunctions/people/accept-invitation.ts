import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { type CommandContext, grantId, grantRecord, grants, refuse } from '../kernel'
import { invitationId } from './codes'
import { invitationState } from './rules'
import { type InvitationRecord, invitations } from './store'

const refusals = {
  used: 'INVITATION_USED',
  revoked: 'INVITATION_REVOKED',
  expired: 'INVITATION_EXPIRED',
} as const

type Accept = ParsedInputOf<typeof people.acceptInvitation>

/** Uses a code up. Somebody who holds the role already does not burn it. */
export async function acceptInvitation({ code }: Accept, context: CommandContext) {
  const { tx, actor, now } = context
  const invitation = await tx.get(invitations, invitationId(code))
  if (!invitation) return refuse('INVITATION_UNKNOWN')
  const state = invitationState(invitation, now)
  if (state !== 'open') return refuse(refusals[state])
  const { personId } = actor.person()
  const { role, node, place, issuedBy, handsOver } = invitation
  if (handsOver !== undefined) return takeOver({ ...invitation, handsOver }, context)
  if (await tx.get(grants, grantId(personId, role, node))) return refuse('ROLE_ALREADY_HELD')
  await tx.create(grants, grantRecord({ personId, role, node, by: issuedBy, at: now }))
  await tx.put(invitations, { ...invitation, usedBy: personId })
  return { role, node, place, tookOver: false }
}

/**
 * The role of the one ends in the transaction in which the other's begins: at no time are there two, or none. That whoever hands over has
 * the role still is what removing it tells, and whether the other has it already need not be asked, because writing it again is no
 * second one; so this takes no trip more than any invitation.
 */
async function takeOver(
  invitation: InvitationRecord & { readonly handsOver: string },
  { tx, actor, now, concerns }: CommandContext,
) {
  const { personId } = actor.person()
  const { role, node, place, issuedBy, handsOver } = invitation
  if (handsOver === personId) return refuse('HANDOVER_TO_SELF')
  if (!(await tx.remove(grants, grantId(handsOver, role, node)))) return refuse('HANDOVER_OVER')
  await tx.put(grants, grantRecord({ personId, role, node, by: issuedBy, at: now }))
  await tx.put(invitations, { ...invitation, usedBy: personId })
  concerns(handsOver)
  return { role, node, place, tookOver: true }
}

/** Where the role is given, so that it stands in the trail of the place. */
export const placeOfCode = async ({ code }: Accept, { tx }: CommandContext) =>
  (await tx.get(invitations, invitationId(code)))?.node ?? refuse('INVITATION_UNKNOWN')
