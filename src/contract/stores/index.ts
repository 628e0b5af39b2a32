/** The stores 物资库: what things there are, how packs are made of them, how much lies where, and whether it adds up. */
import { defineDomain } from '../define'
import { keeping } from './keeping'
import { looking } from './looking'
import { moving } from './moving'
import { things } from './things'

export { storeDefaults } from './defaults'
export type { Difference, Movement, Place, PlaceSum } from './looking'
export type { ReconcileRow } from './reconcile-records'
export {
  type CountRow,
  type ItemRow,
  type ItemSettings,
  type KitRow,
  type KitState,
  kitStates,
  type LotRow,
  type Source,
  type StockRow,
  sources,
} from './records'
export { type TransferRow, type TransferState, transferStates } from './transfer-records'

export const stores = defineDomain('stores', '物资库', { ...things, ...keeping, ...moving, ...looking })
