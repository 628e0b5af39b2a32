/** An order is called off before it was fetched. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { market as contract } from '../../src/contract/market'
import { type CommandContext, refuse } from '../kernel'
import { endUnfetched } from './give-back'
import { cancelProblem } from './rules-order'
import { orders } from './store'

/** By whoever made it. */
export async function cancel({ order: id }: ParsedInputOf<typeof contract.cancel>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const order = await tx.get(orders, id)
  // somebody else's is none
  if (order?.person !== actor.person().personId) return refuse('ORDER_NOT_FOUND')
  const problem = cancelProblem(order)
  if (problem) return refuse(problem)
  await endUnfetched(tx, order, { state: 'cancelled' }, now)
  await later('market.reshelve', { order: id })
  return {}
}

/** By the shop, which cannot hand it over; the job that puts it back tells the person. */
export async function withdraw(
  { order: id, reason }: ParsedInputOf<typeof contract.withdraw>,
  context: CommandContext,
) {
  const { tx, actor, now, later } = context
  const order = await tx.get(orders, id)
  if (!order) return refuse('ORDER_NOT_FOUND')
  const problem = cancelProblem(order)
  if (problem) return refuse(problem)
  context.concerns(order.person)
  await endUnfetched(tx, order, { state: 'withdrawn', reason, by: actor.person().personId }, now)
  await later('market.reshelve', { order: id })
  return {}
}
