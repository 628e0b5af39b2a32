/** The face of the stores. */
import { stores as contract } from '../../src/contract/stores'
import { implement } from '../kernel'
import { receive, undo, writeOff } from './book'
import { catalogue, desk } from './desk-queries'
import { addItem, editItem } from './keep-items'
import { saveKit, withdrawKit } from './keep-kits'
import { overview } from './overview'
import { assemble, takeApart } from './pack'
import { exportReconcile, reconcile } from './reconcile'
import { eitherEnd, placeOfItem, placeOfKit, placeOfStock, receivingEnd, sendingEnd } from './scopes'
import { shelve } from './shelve'
import { confirmCount, count, dropCount } from './take-stock'
import { movements, transfer, transfersOf } from './thing-queries'
import { arrive, callOff, send } from './transfer'

export { moveLot } from './move-lot'
export { firstToEnd, goodOn } from './rules-lots'
export { outsideOf } from './rules-stock'
export { stockId, stockOf, type Thing } from './stock-of'
export { type Batch, type KitVersionRecord, kitVersions, type Lot, type StoreStockRecord, storeStocks } from './store'
export { batchesEnding, comingTo, countsWaiting, transfersWaiting } from './waiting'

const node = (input: { readonly node: string }) => input.node

export const stores = /* @__PURE__ */ implement(contract, {
  addItem: { scope: node, run: addItem },
  editItem: { scope: placeOfItem, run: editItem },
  saveKit: { scope: node, run: saveKit },
  withdrawKit: { scope: placeOfKit, run: withdrawKit },
  catalogue: { scope: node, run: catalogue },
  receive: { scope: node, run: receive },
  writeOff: { scope: placeOfStock, run: writeOff },
  count: { scope: placeOfStock, run: count },
  confirmCount: { scope: placeOfStock, run: confirmCount },
  dropCount: { scope: placeOfStock, run: dropCount },
  undo: { scope: placeOfStock, run: undo },
  assemble: { scope: node, run: assemble },
  takeApart: { scope: placeOfStock, run: takeApart },
  shelve: { scope: placeOfStock, run: shelve },
  send: { scope: ({ from }) => from, run: send },
  arrive: { scope: receivingEnd, run: arrive },
  callOff: { scope: sendingEnd, run: callOff },
  transfer: { scope: eitherEnd, run: transfer },
  transfers: { scope: node, run: transfersOf },
  desk: { scope: node, run: desk },
  overview: { scope: node, run: overview },
  movements: { scope: placeOfStock, run: movements },
  reconcile: { scope: node, run: reconcile },
  exportReconcile: { scope: node, run: exportReconcile },
})
