/** The one way in which a batch moves: the stock's own book, with the batch beside it. */
import { storeDefaults } from '../../src/contract/stores/defaults'
import type { Tx } from '../kernel'
import { type Movement, move } from '../stock'
import { firstExpiryOf, lotsAfter } from './rules-lots'
import { type Batch, type StoreStockRecord, storeStocks } from './store'

interface Moved {
  readonly entry: string
  /** the stock as it is now; hand it to the next movement of the same command */
  readonly stock: StoreStockRecord
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
  const lots = lotsAfter(stock.lots, batch, movement.settles ?? movement.kind, movement.change, storeDefaults.lotsMost)
  if (typeof lots === 'string') return lots
  let written = stock
  const moved = await move(tx, storeStocks, stock, { ...movement, lot: batch.lot }, now, after => {
    written = beside({ ...after, lots, firstExpiry: firstExpiryOf(lots) })
    return written
  })
  return moved === 'BELOW_ZERO' ? moved : { entry: moved.entry, stock: written }
}
