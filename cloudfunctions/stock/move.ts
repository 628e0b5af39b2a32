/** The one way in which a quantity changes. */
import { type Collection, compact, derivedId, type Stored, type Tx } from '../kernel'
import { booked, type Movement } from './rules'
import { type EntryRecord, entries, type StockRecord } from './store'

interface Moved {
  /** id of the new entry */
  readonly entry: string
  /** units that are there now */
  readonly quantity: number
}

const entryId = (stock: string, move: number): string => derivedId('stockEntry', stock, String(move))

/**
 * Writes the movement and the stock as it is afterwards: two writes, no reads. Two at once write the same stock, so one of them runs
 * again. `settle` adds what the owner of the stock keeps beside the quantity. 'BELOW_ZERO' when there is not so much; nothing is written.
 */
export async function move<T extends StockRecord & Stored>(
  tx: Tx,
  into: Collection<T>,
  stock: T,
  movement: Movement,
  now: number,
  settle: (after: T, entry: string) => T,
): Promise<Moved | 'BELOW_ZERO'> {
  const after = booked(stock, movement)
  if (after === 'BELOW_ZERO') return after
  const { _id: id, node, areas, name, unit } = stock
  const _id = entryId(id, after.moves)
  const { kind, change, by, person, note, reverses, lot, settles } = movement
  const about = { stock: id, room: into.name, node, areas, name, unit, move: after.moves, kind, change }
  const entry: EntryRecord = {
    _id,
    ...about,
    after: after.quantity,
    at: now,
    ...compact({ by, person, note, reverses, lot, settles }),
  }
  await tx.put(into, settle({ ...stock, ...after }, _id))
  await tx.create(entries, entry)
  return { entry: _id, quantity: after.quantity }
}
