/** Who looks after a place day by day. */
import { lineage, type NodeId } from '../../src/contract/organisation'
import type { Role } from '../../src/contract/roles'
import { find, grants, oneOf } from '../kernel'

const most = 500

/**
 * personIds of those who hold one of these roles at the place or at what it lies in. Not those of the whole district: they hold everything, and
 * look at nothing of it every day. One read.
 */
export async function holdersNear(node: NodeId, roles: readonly Role[]): Promise<readonly string[]> {
  const nodes = lineage(node).slice(1)
  if (nodes.length === 0) return []
  const held = await find(grants, { where: { staff: true, node: oneOf(nodes) }, limit: most })
  return [...new Set(held.filter(({ role }) => roles.includes(role)).map(({ personId }) => personId))]
}
