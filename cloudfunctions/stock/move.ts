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
  const moved = await moveAll(tx, into, stock, [movement], now, (after, [entry = '']) => settle(after, entry))
  return moved === 'BELOW_ZERO' ? moved : { entry: moved.entries[0] ?? '', quantity: moved.quantity }
}

/** Several movements of one stock in this order: the stock is written once, and an entry for each. */
export async function moveAll<T extends StockRecord & Stored>(
  tx: Tx,
  into: Collection<T>,
  stock: T,
  movements: readonly Movement[],
  now: number,
  settle: (after: T, entries: readonly string[]) => T,
): Promise<{ readonly entries: readonly string[]; readonly quantity: number } | 'BELOW_ZERO'> {
  let book: Pick<StockRecord, 'quantity' | 'moves' | 'countedMove'> = stock
  const written: EntryRecord[] = []
  for (const movement of movements) {
    const after = booked(book, movement)
    if (after === 'BELOW_ZERO') return after
    book = after
    written.push(entryOf(into.name, stock, movement, after, now))
  }
  const { quantity, moves, countedMove } = book
  const made = written.map(({ _id }) => _id)
  await tx.put(into, settle({ ...stock, quantity, moves, countedMove }, made))
  for (const entry of written) await tx.create(entries, entry)
  return { entries: made, quantity }
}

function entryOf(
  room: string,
  { _id: stock, node, areas, name, unit }: StockRecord,
  { kind, change, by, person, note, reverses, lot, settles, beside }: Movement,
  after: Pick<StockRecord, 'quantity' | 'moves'>,
  at: number,
): EntryRecord {
  const about = { stock, room, node, areas, name, unit, move: after.moves, kind, change, after: after.quantity, at }
  return {
    _id: entryId(stock, after.moves),
    ...about,
    ...compact({ by, person, note, reverses, lot, settles, beside }),
  }
}
