/** May this actor do this here: the node that the action is about must lie within one of the actor's roles. */
import type { Action } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import type { KernelCode } from '../../src/contract/reply'
import { holds } from '../../src/contract/roles'
import type { CommandContext, Handler, QueryContext } from './module'
import { isRefused, type Refused, refuse } from './refusal'

/** The node in question, undefined for an action without scope, or the refusal. */
export async function resolveScope(
  action: Action,
  handler: Handler,
  input: unknown,
  context: QueryContext | CommandContext,
): Promise<NodeId | undefined | Refused<string>> {
  if (action.scope === undefined) return undefined
  if (!handler.scope) throw new Error(`${action.id} has a scope but no resolver`)
  const node = await handler.scope(input, context)
  if (isRefused(node)) return node
  if (action.access.kind === 'roles' && !holds(context.actor.grants, action.access.roles, node)) {
    return refuse<KernelCode>('OUT_OF_SCOPE')
  }
  return node
}
