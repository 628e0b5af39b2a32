import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { mayHandOut } from '../../src/contract/roles'
import { type CommandContext, refuse } from '../kernel'
import { takeRoleAway } from './administrators'

export async function revokeRole(
  { personId, role, node }: ParsedInputOf<typeof people.revokeRole>,
  { tx, actor, now }: CommandContext,
) {
  if (!mayHandOut(actor.grants, role, node)) return refuse('ROLE_NOT_YOURS_TO_GIVE')
  return (await takeRoleAway(tx, { personId, role, node }, now)) ?? {}
}
