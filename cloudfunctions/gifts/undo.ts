/** A hand-out is taken back by a counter-entry; the row stays and says so. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { type CommandContext, compact, refuse } from '../kernel'
import { type Batch, type Lot, moveLot, stockId, storeStocks } from '../stores'
import { hereOf, withHere } from './here'
import { isOver, undoneOne } from './rules-here'
import { type HandoutRecord, handouts } from './store'

/** The batch that it came from; missing where the book had none. One that was laid aside since comes back with what the row says of it. */
function batchOf({ lot, value, batch: number, contents }: HandoutRecord, lots: readonly Lot[]): Batch | undefined {
  if (lot === undefined) return undefined
  return lots.find(one => one.lot === lot) ?? { lot, source: 'packed', value, ...compact({ number, contents }) }
}

export async function undo(
  { record: id, reason }: ParsedInputOf<typeof contract.undo>,
  { tx, actor, now }: CommandContext,
) {
  const record = await tx.get(handouts, id)
  if (!record) return refuse('RECORD_NOT_FOUND')
  if (record.state === 'undone') return refuse('GIFT_UNDONE')
  const stock = await tx.get(storeStocks, stockId(record.node, record.kit))
  const here = hereOf(stock, record.round)
  if (!stock || !here || isOver(here, dayOf(now))) return refuse('ROUND_OVER')
  const { personId: by } = actor.person()
  const { person, entry: reverses } = record
  const batch = batchOf(record, stock.lots)
  const after = undoneOne(here, batch)
  if (batch) {
    const counter = { kind: 'undone', settles: 'handed', change: 1, by, note: reason } as const
    const movement = { ...counter, ...compact({ person, reverses }) }
    const moved = await moveLot(tx, stock, batch, movement, now, next => withHere(next, after))
    if (typeof moved === 'string') throw new Error(`a pack did not come back: ${moved}`)
  }
  // nothing moved in the book when it was handed out, so nothing comes back to it
  else await tx.put(storeStocks, withHere(stock, after))
  await tx.put(handouts, { ...record, state: 'undone', undone: { by, at: now, reason } })
  return {}
}
