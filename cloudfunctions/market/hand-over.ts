/** The counter: a code is looked at, and what it stands for is handed over, once. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { market as contract } from '../../src/contract/market'
import { type CommandContext, compact, find, type QueryContext, read, refuse } from '../kernel'
import { peopleById } from '../people'
import { pickUpProblem } from './rules-order'
import { type OrderRecord, orders, shops } from './store'
import { counterOrder } from './views'

/** By its code; undefined for a code that nobody was given. */
async function orderOfCode(code: string): Promise<OrderRecord | undefined> {
  const [found] = await find(orders, { where: { code }, limit: 1 })
  return found
}

/** The refusal that says why, with what helps the person on. */
async function problemAt(order: OrderRecord, shop: string, { actor, now }: QueryContext | CommandContext) {
  const problem = pickUpProblem(order, { shop, keeper: actor.person().personId }, now)
  if (problem === undefined) return undefined
  if (problem === 'SLOT_LATER') return refuse(problem, compact({ slot: order.slot }))
  if (problem !== 'ORDER_ELSEWHERE') return refuse(problem, { at: order.endedAt })
  const right = await read(shops, order.shop)
  return refuse(problem, right && { shop: right.name, spot: right.spot })
}

export async function pickUp({ shop, code }: ParsedInputOf<typeof contract.pickUp>, context: QueryContext) {
  const order = await orderOfCode(code)
  if (!order) return refuse('PICKUP_UNKNOWN')
  const problem = await problemAt(order, shop, context)
  if (problem) return problem
  const people = await peopleById([order.person])
  return counterOrder(order, people.get(order.person)?.name)
}

export async function handOver({ shop, code }: ParsedInputOf<typeof contract.handOver>, context: CommandContext) {
  const { tx, actor, now } = context
  const found = await orderOfCode(code)
  // looked at again inside: two keepers may hold the same code
  const order = found && (await tx.get(orders, found._id))
  if (!order) return refuse('PICKUP_UNKNOWN')
  const problem = await problemAt(order, shop, context)
  if (problem) return problem
  context.concerns(order.person)
  await tx.put(orders, { ...order, state: 'handed', endedAt: now, by: actor.person().personId })
  return { name: order.name }
}
