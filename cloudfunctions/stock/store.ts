/** The documents of the stock room. */
import type { NodeId } from '../../src/contract/organisation'
import type { MovementKind } from '../../src/contract/stock'
import { collection, type Stored } from '../kernel'
import type { Beside } from './rules'

/** One thing at one place. The quantity is the sum of its entries; both are written in one transaction. */
export interface StockRecord extends Stored {
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly name: string
  /** what one of it is called, e.g. 瓶 */
  readonly unit: string
  readonly quantity: number
  /** entries so far */
  readonly moves: number
  /** the entry of the last count */
  readonly countedMove: number
}

/** A movement 出入库; only ever created. `_id` follows from the stock and the movement's number, so none can be written twice or left out. */
export interface EntryRecord extends Stored {
  readonly stock: string
  /** the collection of the stock: whose book this stands in */
  readonly room: string
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly name: string
  readonly unit: string
  /** 1 for the first */
  readonly move: number
  readonly kind: MovementKind
  /** signed; 0 for a count that found what the book says */
  readonly change: number
  readonly after: number
  /** personId of the staff who did it; missing when people helped themselves */
  readonly by?: string
  /** personId of whoever has it now; missing when nobody knows, or they have left */
  readonly person?: string
  readonly note?: string
  /** the entry that this one takes back */
  readonly reverses?: string
  /** the batch that moved, where a stock is kept by batches */
  readonly lot?: string
  /** of a counter-entry: what the movement that it takes back was */
  readonly settles?: MovementKind
  /** the other half, where it moved between two books */
  readonly beside?: Beside
  readonly at: number
}
export const entries = collection<EntryRecord>('stockEntries')
