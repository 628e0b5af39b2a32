/** Things go from the store onto the supply shelf of a station. */
import type { ParsedInputOf } from '../../src/contract/define'
import { contains } from '../../src/contract/organisation'
import type { stores as contract } from '../../src/contract/stores'
import { type CommandContext, localDay, refuse } from '../kernel'
import { comesFromStore, shelfOf } from '../supplies'
import { moveLot } from './move-lot'
import { noExpiry } from './rules-lots'
import { bare } from './rules-names'
import { storeStocks } from './store'

/** One movement here, one there, in one transaction: what leaves the store stands on the shelf. */
export async function shelve(input: ParsedInputOf<typeof contract.shelve>, context: CommandContext) {
  const { tx, actor, now } = context
  const stock = await tx.get(storeStocks, input.stock)
  if (!stock) return refuse('STORE_NOT_FOUND')
  const batch = stock.lots.find(one => one.lot === input.lot)
  if (!batch) return refuse('BATCH_NOT_FOUND')
  if (stock.thing.kind !== 'item') return refuse('ONLY_ITEMS')
  const { expires = noExpiry } = batch
  if (expires < localDay(now)) return refuse('BATCH_EXPIRED', { expires })
  const shelf = await shelfOf(tx, input.supply)
  if (!shelf) return refuse('SHELF_NOT_FOUND')
  if (!contains(stock.node, shelf.node)) return refuse('SHELF_ELSEWHERE')
  if (bare(shelf.unit) !== bare(stock.unit)) return refuse('SHELF_UNIT', { unit: stock.unit, shelf: shelf.unit })
  const movement = { kind: 'shelved', change: -input.count, by: actor.person().personId, note: shelf.name } as const
  const moved = await moveLot(tx, stock, batch, movement, now)
  if (typeof moved === 'string') return refuse('STORE_SHORT', { left: batch.left, unit: stock.unit })
  if (!(await comesFromStore(context, shelf, input.count))) return refuse('SHELF_FULL')
  return { left: moved.stock.quantity }
}
