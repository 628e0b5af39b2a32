/** The face of the stores. */
export { moveLot } from './move-lot'
export { firstToEnd, goodOn } from './rules-lots'
export { stockId, stockOf, type Thing } from './stock-of'
export { type Batch, type KitVersionRecord, kitVersions, type Lot, type StoreStockRecord, storeStocks } from './store'
