import type { NodeId } from '@/contract/organisation'
import type { Me } from '@/contract/people'
import { type Role, staffRoles } from '@/contract/roles'

export interface Workplace {
  readonly node: NodeId
  readonly place: string
  readonly roles: readonly Role[]
}

/** Each place at which somebody works, once, with the roles held there. */
export function workplaces(held: NonNullable<Me['person']>['roles']): readonly Workplace[] {
  const found = new Map<NodeId, Workplace>()
  for (const { node, place, role } of held) {
    if (!staffRoles.some(staff => staff === role)) continue
    found.set(node, { node, place, roles: [...(found.get(node)?.roles ?? []), role] })
  }
  return [...found.values()]
}
