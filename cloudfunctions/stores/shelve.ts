/** Things go from the store onto the supply shelf of a station, and back where that was a mistake. */
import type { ParsedInputOf } from '../../src/contract/define'
import { contains } from '../../src/contract/organisation'
import type { stores as contract } from '../../src/contract/stores'
import { type CommandContext, localDay, refuse } from '../kernel'
import type { EntryRecord } from '../stock'
import { movesWithStore, shelfOf } from '../supplies'
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
  if (batch.left < input.count) return refuse('STORE_SHORT', { left: batch.left, unit: stock.unit })
  const beside = await movesWithStore(context, shelf, { change: input.count })
  if (typeof beside === 'string') return refuse('SHELF_FULL')
  const movement = { kind: 'shelved', change: -input.count, by: actor.person().personId, note: shelf.name } as const
  const moved = await moveLot(tx, stock, batch, { ...movement, beside }, now)
  if (typeof moved === 'string') throw new Error(`what lies there did not move: ${moved}`)
  return { left: moved.stock.quantity }
}

/**
 * The shelf's half of taking back: what went there comes off it, what was fetched back stands there again. Nothing where the entry has no
 * other half.
 */
export async function shelfBack(context: CommandContext, { beside, change, unit }: EntryRecord, note: string) {
  if (!beside) return undefined
  const shelf = await shelfOf(context.tx, beside.stock)
  // a shelf is taken away only when nothing is left on it
  if (!shelf) return change < 0 ? refuse('SHELF_SHORT', { left: 0, unit }) : refuse('SHELF_NOT_FOUND')
  const moved = await movesWithStore(context, shelf, { change, reverses: beside.entry, note })
  if (moved === 'SHORT') return refuse('SHELF_SHORT', { left: shelf.quantity, unit })
  if (moved === 'FULL') return refuse('SHELF_FULL')
  return moved
}
