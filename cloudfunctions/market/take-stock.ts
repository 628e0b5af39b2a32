/** Taking stock 盘点 in two steps: somebody counts, and a second look books the difference. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { market as contract } from '../../src/contract/market'
import { type CommandContext, refuse } from '../kernel'
import { movedByStaff } from './move'
import { goods } from './store'

/** A count that began before the last one was booked is refused: its difference would be taken off twice. A later count takes the place of one that waits. */
export async function count(
  { id, counted, seen, moves }: ParsedInputOf<typeof contract.count>,
  context: CommandContext,
) {
  const { tx, actor, now } = context
  const good = await tx.get(goods, id)
  if (!good) return refuse('GOOD_NOT_FOUND')
  if (good.kind === 'service') return refuse('NO_STOCK')
  if (good.countedMove > moves) return refuse('COUNTED_BEFORE', { left: good.quantity, unit: good.unit })
  const counting = { counted, seen, moves, by: actor.person().personId, at: now }
  await tx.put(goods, { ...good, counting })
  return { difference: counted - seen }
}

/** What was redeemed between the two steps stays redeemed: the difference is booked, not the number. */
export async function confirmCount({ id, at }: ParsedInputOf<typeof contract.confirmCount>, context: CommandContext) {
  const good = await context.tx.get(goods, id)
  if (!good) return refuse('GOOD_NOT_FOUND')
  const { counting, ...rest } = good
  if (counting?.at !== at || good.countedMove > counting.moves) return refuse('NO_COUNT')
  const difference = counting.counted - counting.seen
  const moved = await movedByStaff(context, rest, { kind: 'counted', change: difference })
  return moved === 'BELOW_ZERO' ? refuse('STOCK_NEGATIVE') : { left: moved.quantity, difference }
}
