/** The face of the market. */
import { market as contract } from '../../src/contract/market'
import { implement } from '../kernel'
import { receive, undo, writeOff } from './book'
import { cancel, withdraw } from './cancel'
import { desk, movements, shopDesk } from './desk-queries'
import { handOver, pickUp } from './hand-over'
import { jobs, tend } from './jobs'
import { addGood, editGood } from './keep-goods'
import { addShop, editShop } from './keep-shops'
import { personalData } from './personal-data'
import { list, mine, readGood, readOrder } from './queries'
import { redeem } from './redeem'
import { placeOfGood, placeOfOrder, placeOfShop } from './scopes'
import { settlement, settlementTable } from './settlement'
import { confirmCount, count } from './take-stock'

export { goodsWaiting, ordersWaiting } from './desk-queries'

const node = (input: { readonly node: string }) => input.node

export const market = /* @__PURE__ */ implement(
  contract,
  {
    list,
    good: readGood,
    redeem,
    cancel,
    mine,
    order: readOrder,
    pickUp: { scope: placeOfShop, run: pickUp },
    handOver: { scope: placeOfShop, run: handOver },
    withdraw: { scope: placeOfOrder, run: withdraw },
    settlement: { scope: placeOfShop, run: settlement },
    settlementTable: { scope: placeOfShop, run: settlementTable },
    addShop: { scope: node, run: addShop },
    editShop: { scope: placeOfShop, run: editShop },
    addGood: { scope: placeOfShop, run: addGood },
    editGood: { scope: placeOfGood, run: editGood },
    receive: { scope: placeOfGood, run: receive },
    writeOff: { scope: placeOfGood, run: writeOff },
    count: { scope: placeOfGood, run: count },
    confirmCount: { scope: placeOfGood, run: confirmCount },
    undo: { scope: placeOfGood, run: undo },
    desk: { scope: node, run: desk },
    shopDesk: { scope: placeOfShop, run: shopDesk },
    movements: { scope: placeOfGood, run: movements },
  },
  { jobs, personalData, tend },
)
