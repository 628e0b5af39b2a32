/** The documents of this domain. Points are hundredths, times ms UTC. */
import type { GoodKind, GoodSettings, OrderState, ShopSettings } from '../../src/contract/market'
import type { NodeId } from '../../src/contract/organisation'
import type { Purse } from '../../src/contract/points/purses'
import type { MovementKind } from '../../src/contract/stock'
import { collection, type Stored } from '../kernel'
import type { StockRecord } from '../stock'
import type { Bought, Slot } from './rules-good'

/** A shop 兑换点; `_id` follows from its place and its first name. */
export interface ShopRecord extends Stored, ShopSettings {
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly at: number
}
export const shops = collection<ShopRecord>('shops')

/** A movement by staff that can still be taken back. */
export interface StaffMove {
  readonly entry: string
  readonly kind: MovementKind
  readonly change: number
  readonly at: number
}

/** What somebody has counted, until somebody confirms it. */
export interface CountingRecord {
  readonly counted: number
  readonly seen: number
  /** the book's last entry as the count began */
  readonly moves: number
  readonly by: string
  readonly at: number
}

export interface GoodRecord extends StockRecord, Omit<GoodSettings, 'slots'> {
  readonly shop: string
  readonly kind: GoodKind
  /** at or below what the keeper set, and on the shelf */
  readonly isLow: boolean
  readonly slots: readonly Slot[]
  /** of one month, so that a limit holds for two phones at once without a lock */
  readonly bought: Bought
  /** the latest first */
  readonly staffMoves: readonly StaffMove[]
  readonly counting?: CountingRecord
}
export const goods = collection<GoodRecord>('goods')

/** What somebody redeemed 兑换单. It stays when they have left: who it was is then an id that leads to nobody. */
export interface OrderRecord extends Stored {
  readonly person: string
  readonly shop: string
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly good: string
  readonly name: string
  readonly unit: string
  readonly kind: GoodKind
  readonly price: number
  readonly purse: Purse
  /** the entry of the purse that paid it */
  readonly payment: string
  /** the entry of the stock that keeps it apart; a service has none */
  readonly kept?: string
  readonly code: string
  readonly slot?: number
  readonly state: OrderState
  readonly at: number
  readonly expiresAt: number
  /** when its owner is to be told that it ends; `notYet` once they have been */
  readonly remindAt: number
  /** `notYet` while it waits */
  readonly endedAt: number
  /** true: nothing is left to bring back to the shelf */
  readonly settled: boolean
  readonly reason?: string
  /** personId of the staff who handed it over or cancelled it */
  readonly by?: string
}
export const orders = collection<OrderRecord>('orders')
