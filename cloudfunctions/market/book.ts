/** What staff write into the book of a thing. Services have none: their times are set, not counted. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type market as contract, marketDefaults } from '../../src/contract/market'
import { type CommandContext, refuse } from '../kernel'
import { movedByStaff } from './move'
import { type GoodRecord, goods } from './store'

const fits = ({ quantity }: GoodRecord, change: number): boolean => quantity + change <= marketDefaults.quantityMost

export async function receive(
  { id, how, count, source }: ParsedInputOf<typeof contract.receive>,
  context: CommandContext,
) {
  const good = await context.tx.get(goods, id)
  if (!good) return refuse('GOOD_NOT_FOUND')
  if (good.kind === 'service') return refuse('NO_STOCK')
  if (!fits(good, count)) return refuse('STOCK_FULL')
  const moved = await movedByStaff(context, good, { kind: how, change: count, note: source })
  if (moved === 'BELOW_ZERO') throw new Error('what comes in cannot empty a shelf')
  return { left: moved.quantity }
}

export async function writeOff(
  { id, count, reason }: ParsedInputOf<typeof contract.writeOff>,
  context: CommandContext,
) {
  const good = await context.tx.get(goods, id)
  if (!good) return refuse('GOOD_NOT_FOUND')
  if (good.kind === 'service') return refuse('NO_STOCK')
  const moved = await movedByStaff(context, good, { kind: 'writtenOff', change: -count, note: reason })
  return moved === 'BELOW_ZERO' ? refuse('STOCK_SHORT', { left: good.quantity }) : { left: moved.quantity }
}

/** The record knows what can still be taken back, so nothing is taken back twice. */
export async function undo({ id, entry, reason }: ParsedInputOf<typeof contract.undo>, context: CommandContext) {
  const good = await context.tx.get(goods, id)
  if (!good) return refuse('GOOD_NOT_FOUND')
  const made = good.staffMoves.find(one => one.entry === entry)
  if (!made) return refuse('CANNOT_UNDO')
  const change = made.change === 0 ? 0 : -made.change
  if (!fits(good, change)) return refuse('STOCK_FULL')
  const movement = { kind: 'undone', change, note: reason, reverses: entry } as const
  const moved = await movedByStaff(context, good, movement, after => ({
    ...after,
    staffMoves: good.staffMoves.filter(one => one !== made),
  }))
  return moved === 'BELOW_ZERO' ? refuse('STOCK_NEGATIVE') : { left: moved.quantity }
}
