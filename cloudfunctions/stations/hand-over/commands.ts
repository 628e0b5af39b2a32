import type { ParsedInputOf } from '../../../src/contract/define'
import type { NodeId } from '../../../src/contract/organisation'
import { type Grant, holds } from '../../../src/contract/roles'
import type { stations as contract } from '../../../src/contract/stations'
import { type CommandContext, refuse } from '../../kernel'
import { handOverOf, holdsAt, offer, openPlace, placeOfInvitation, revokeInvitation } from '../../people'

/** Whoever stands above a station hands it over for its keepers too. */
export const standsAbove = (grants: readonly Grant[], node: NodeId): boolean =>
  holds(grants, ['worker', 'streetLead', 'districtLead'], node)

/** A code for the next keeper; with it, the role of `from` at this station ends. Until then nothing changes. */
export async function handOver(
  { node, from, note, days: validDays }: ParsedInputOf<typeof contract.handOver>,
  context: CommandContext,
) {
  const { tx, actor, concerns } = context
  const { personId } = actor.person()
  if (from !== personId && !standsAbove(actor.grants, node)) return refuse('HANDOVER_NOT_YOURS')
  const place = await openPlace(tx, node)
  if (place?.kind !== 'station') return refuse('STATION_NOT_FOUND')
  const own = from === personId && actor.grants.some(grant => grant.role === 'keeper' && grant.node === node)
  if (!own && !(await holdsAt(tx, from, 'keeper', node))) return refuse('HANDOVER_NOT_KEEPER')
  if (from !== personId) concerns(from)
  return offer({ role: 'keeper', place, note, validDays, handsOver: from }, context)
}

type CallOff = ParsedInputOf<typeof contract.callOffHandOver>

/** Only a hand-over: other invitations are not a keeper's to take back. */
export async function callOffHandOver({ id }: CallOff, context: CommandContext) {
  const { tx, actor } = context
  const invitation = await handOverOf(tx, id)
  if (!invitation) return refuse('INVITATION_UNKNOWN')
  const own = invitation.handsOver === actor.person().personId
  if (!own && !standsAbove(actor.grants, invitation.node)) return refuse('HANDOVER_NOT_YOURS')
  return revokeInvitation({ id }, context)
}

export const placeOfHandOver = (input: CallOff, context: CommandContext) => placeOfInvitation(input, context)
