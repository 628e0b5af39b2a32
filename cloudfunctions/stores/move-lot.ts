/** The one way in which batches move: the stock's own book, with the batches beside it. */
import { storeDefaults } from '../../src/contract/stores/defaults'
import type { Tx } from '../kernel'
import { type Movement, moveAll } from '../stock'
import { withRoomFor } from './old-lots'
import { firstExpiryOf, lotsAfter } from './rules-lots'
import { type Batch, type StoreStockRecord, storeStocks } from './store'

interface Moved {
  readonly entry: string
  /** the stock as it is now; hand it to the next movement of the same command */
  readonly stock: StoreStockRecord
}

interface LotMove {
  readonly batch: Batch
  readonly movement: Omit<Movement, 'lot'>
}

/** Two writes, no reads. `beside` changes what stands beside the batches in the same write (a round's figures). */
export async function moveLot(
  tx: Tx,
  stock: StoreStockRecord,
  batch: Batch,
  movement: Omit<Movement, 'lot'>,
  now: number,
  beside: (after: StoreStockRecord) => StoreStockRecord = after => after,
): Promise<Moved | 'BELOW_ZERO' | 'TOO_MANY'> {
  const moved = await moveLots(tx, stock, [{ batch, movement }], now, beside)
  return typeof moved === 'string' ? moved : { entry: moved.entries[0] ?? '', stock: moved.stock }
}

/** Several movements of one stock in this order: it is written once, and an entry for each. */
export async function moveLots(
  tx: Tx,
  before: StoreStockRecord,
  moves: readonly LotMove[],
  now: number,
  beside: (after: StoreStockRecord) => StoreStockRecord = after => after,
): Promise<{ readonly entries: readonly string[]; readonly stock: StoreStockRecord } | 'BELOW_ZERO' | 'TOO_MANY'> {
  let stock = before
  for (const { batch, movement } of moves) {
    const roomy = await withRoomFor(tx, stock, batch)
    if (roomy === 'TOO_MANY') return roomy
    const kind = movement.settles ?? movement.kind
    const lots = lotsAfter(roomy.lots, batch, kind, movement.change, storeDefaults.lotsMost)
    if (typeof lots === 'string') return lots
    stock = { ...roomy, lots, firstExpiry: firstExpiryOf(lots) }
  }
  let written = stock
  const booked = moves.map(({ batch, movement }) => ({ ...movement, lot: batch.lot }))
  const moved = await moveAll(tx, storeStocks, stock, booked, now, after => {
    written = beside(after)
    return written
  })
  return moved === 'BELOW_ZERO' ? moved : { entries: moved.entries, stock: written }
}
