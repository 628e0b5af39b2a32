import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { type CommandContext, grantRecord, grants, grantsOf, maxGrantsPerPerson, refuse } from '../kernel'
import { places } from './store'

/** A person says that they are a resident, rider or volunteer of a place. */
export async function takeUpRole(
  { role, node }: ParsedInputOf<typeof people.takeUpRole>,
  { tx, actor, now }: CommandContext,
) {
  const { personId } = actor.person()
  if (!(await tx.get(places, node))?.open) return refuse('PLACE_NOT_FOUND')
  const held = await grantsOf(personId)
  if (held.some(grant => grant.role === role && grant.node === node)) return refuse('ROLE_ALREADY_HELD')
  if (held.length >= maxGrantsPerPerson) return refuse('TOO_MANY_ROLES')
  await tx.create(grants, grantRecord({ personId, role, node, by: personId, at: now }))
  return {}
}
