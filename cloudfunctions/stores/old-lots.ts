/** A stock holds so many batches; those of which nothing is left make room, and come back as they were. */
import { storeDefaults } from '../../src/contract/stores/defaults'
import { derivedId, type Tx } from '../kernel'
import { type Batch, type Lot, oldLots, type StoreStockRecord } from './store'

const idOf = (stock: string, lot: string): string => derivedId('storeOldLot', stock, lot)

/** No read unless batches of this stock have been laid aside. */
export async function lotOf(tx: Tx, stock: StoreStockRecord, lot: string): Promise<Lot | undefined> {
  const here = stock.lots.find(one => one.lot === lot)
  if (here || !stock.laidAside) return here
  return (await tx.get(oldLots, idOf(stock._id, lot)))?.lot
}

/** The stock with a place for this batch; 'TOO_MANY' when something is left of every other one. */
export async function withRoomFor(
  tx: Tx,
  stock: StoreStockRecord,
  batch: Batch,
): Promise<StoreStockRecord | 'TOO_MANY'> {
  if (stock.lots.some(({ lot }) => lot === batch.lot)) return stock
  let { lots, laidAside = 0 } = stock
  const earlier = await lotOf(tx, stock, batch.lot)
  if (earlier) {
    await tx.remove(oldLots, idOf(stock._id, batch.lot))
    laidAside -= 1
  }
  if (lots.length >= storeDefaults.lotsMost) {
    const gone = lots.find(({ left }) => left === 0)
    if (!gone) return 'TOO_MANY'
    await layAside(tx, stock, gone)
    lots = lots.filter(one => one !== gone)
    laidAside += 1
  }
  return { ...stock, lots: earlier ? [...lots, earlier] : lots, ...(laidAside > 0 || earlier ? { laidAside } : {}) }
}

const layAside = (tx: Tx, { _id: stock, areas, thing, name, unit }: StoreStockRecord, lot: Lot) =>
  tx.put(oldLots, { _id: idOf(stock, lot.lot), stock, areas, thing, name, unit, lot })
