/** An environment is never left without an administrator. */
import type { NodeId } from '../../src/contract/organisation'
import type { Role } from '../../src/contract/roles'
import { find, grantId, grants, type Refused, refuse, type Tx } from '../kernel'
import { administratorsLock } from './store'

/**
 * Takes a role away inside a command. Two administrators who remove each other at the same moment both write the lock, so one of
 * them runs again and finds that only one is left.
 */
export async function takeRoleAway(
  tx: Tx,
  { personId, role, node }: { personId: string; role: Role; node: NodeId },
  now: number,
): Promise<Refused<'ROLE_NOT_HELD' | 'LAST_ADMINISTRATOR'> | undefined> {
  if (role === 'administrator') {
    await tx.put(administratorsLock, { _id: 'administrators', at: now })
    const administrators = await find(grants, { where: { role }, limit: 2 })
    const held = administrators.some(grant => grant._id === grantId(personId, role, node))
    if (held && administrators.length === 1) return refuse('LAST_ADMINISTRATOR')
  }
  const removed = await tx.remove(grants, grantId(personId, role, node))
  return removed ? undefined : refuse('ROLE_NOT_HELD')
}
