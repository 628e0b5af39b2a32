import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import type { CommandContext } from '../kernel'
import { takeRoleAway } from './administrators'

/** A person gives back a role of their own, also one that staff granted. */
export async function layDownRole(
  { role, node }: ParsedInputOf<typeof people.layDownRole>,
  { tx, actor, now }: CommandContext,
) {
  return (await takeRoleAway(tx, { personId: actor.person().personId, role, node }, now)) ?? {}
}
