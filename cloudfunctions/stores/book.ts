/** What staff write into the book of a thing. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type stores as contract, storeDefaults } from '../../src/contract/stores'
import { type CommandContext, compact, derivedId, isRefused, localDay, refuse } from '../kernel'
import { openPlace } from '../people'
import { entries } from '../stock'
import { moveLot } from './move-lot'
import { lotOf } from './old-lots'
import { mayUse, storesThings } from './rules-places'
import { freeOf } from './rules-stock'
import { mayUndo, settledBy } from './rules-undo'
import { shelfBack } from './shelve'
import { ofItem, stockOf } from './stock-of'
import { type Batch, items, type StoreStockRecord, storeStocks, undos } from './store'

export const fits = ({ quantity }: StoreStockRecord, change: number): boolean =>
  quantity + change <= storeDefaults.quantityMost

export async function receive(input: ParsedInputOf<typeof contract.receive>, { tx, actor, now }: CommandContext) {
  const { node, count, how, expires } = input
  const item = await tx.get(items, input.item)
  if (!item || !mayUse(node, item.node)) return refuse('ITEM_NOT_FOUND')
  if (!item.shown) return refuse('ITEM_HIDDEN', { name: item.name })
  if (!storesThings((await openPlace(tx, node))?.kind)) return refuse('NO_STORE_HERE')
  if (expires !== undefined && expires < localDay(now)) return refuse('BATCH_EXPIRED', { expires })
  const stock = await stockOf(tx, node, ofItem(item))
  if (!fits(stock, count)) return refuse('STORE_FULL')
  const movement = { kind: how, change: count, by: actor.person().personId, note: input.from }
  const moved = await moveLot(tx, stock, batchFrom(input), movement, now)
  if (moved === 'TOO_MANY') return refuse('BATCHES_MANY')
  if (moved === 'BELOW_ZERO') throw new Error('what comes in cannot empty a store')
  return { stock: stock._id, left: moved.stock.quantity }
}

/** What a batch is follows from its label, so the same label is the same batch wherever it is typed in. */
function batchFrom({ item, how, from, number, expires, value }: ParsedInputOf<typeof contract.receive>): Batch {
  const label = [item, how, from, number ?? '', expires ?? '', String(value)]
  return { lot: derivedId('storeLot', ...label), source: how, from, value, ...compact({ number, expires }) }
}

export async function writeOff(
  { stock: id, lot, count, reason }: ParsedInputOf<typeof contract.writeOff>,
  { tx, actor, now }: CommandContext,
) {
  const stock = await tx.get(storeStocks, id)
  if (!stock) return refuse('STORE_NOT_FOUND')
  const batch = stock.lots.find(one => one.lot === lot)
  if (!batch) return refuse('BATCH_NOT_FOUND')
  // what somebody has along is not here to be broken or lost
  const free = freeOf(stock, batch)
  if (count > free) return refuse('STORE_SHORT', { left: free, unit: stock.unit })
  const movement = { kind: 'writtenOff', change: -count, by: actor.person().personId, note: reason } as const
  const moved = await moveLot(tx, stock, batch, movement, now)
  if (typeof moved === 'string') throw new Error('there were enough a moment ago')
  return { left: moved.stock.quantity }
}

/** An entry is taken back once: its undo has the entry's own id. What went onto a shelf comes off it in the same transaction. */
export async function undo({ stock: id, entry, reason }: ParsedInputOf<typeof contract.undo>, context: CommandContext) {
  const { tx, actor, now } = context
  const stock = await tx.get(storeStocks, id)
  if (!stock) return refuse('STORE_NOT_FOUND')
  const made = await tx.get(entries, entry)
  if (made?.stock !== id || made.lot === undefined || !mayUndo(made)) return refuse('ENTRY_FINAL')
  const batch = await lotOf(tx, stock, made.lot)
  if (!batch) return refuse('ENTRY_FINAL')
  if (!(await tx.claim(undos, { _id: entry, stock: id, at: now }))) return refuse('ENTRY_UNDONE')
  if (!fits(stock, -made.change)) return refuse('STORE_FULL')
  const beside = await shelfBack(context, made, reason)
  if (beside && isRefused(beside)) return beside
  const back = { kind: 'undone', change: -made.change, settles: settledBy(made), reverses: entry } as const
  const about = { by: actor.person().personId, note: reason, ...compact({ beside }) }
  const moved = await moveLot(tx, stock, batch, { ...back, ...about }, now)
  if (moved === 'TOO_MANY') return refuse('BATCHES_MANY')
  if (moved === 'BELOW_ZERO') return refuse('STORE_NEGATIVE')
  return { left: moved.stock.quantity }
}
