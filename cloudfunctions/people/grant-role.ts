import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { mayHandOut } from '../../src/contract/roles'
import { type CommandContext, grantRecord, grants, grantsOf, maxGrantsPerPerson, refuse } from '../kernel'
import { places } from './store'

/** Gives a further role to somebody who holds one already; newcomers come in by invitation. */
export async function grantRole(
  { personId, role, node }: ParsedInputOf<typeof people.grantRole>,
  { tx, actor, now }: CommandContext,
) {
  if (!mayHandOut(actor.grants, role, node)) return refuse('ROLE_NOT_YOURS_TO_GIVE')
  if (!(await tx.get(places, node))?.open) return refuse('PLACE_NOT_FOUND')
  const held = await grantsOf(personId)
  if (held.length === 0 || held.length >= maxGrantsPerPerson) return refuse('PERSON_NOT_FOUND')
  if (held.some(grant => grant.role === role && grant.node === node)) return refuse('ROLE_ALREADY_HELD')
  const by = actor.person().personId
  await tx.create(grants, grantRecord({ personId, role, node, by, at: now }))
  return {}
}
