/** The documents of the stores 物资库: what things there are, how packs are made of them, and how much lies where. Values are fen. */
import type { NodeId } from '../../src/contract/organisation'
import type { MovementKind } from '../../src/contract/stock'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { collection, type Stored } from '../kernel'
import type { StockRecord } from '../stock'

/** Something that is handed out or packed 物品; `_id` follows from its owner, name and unit. Its owner is the street, district or community whose list it stands in. */
export interface ItemRecord extends Stored {
  readonly node: NodeId
  readonly name: string
  /** what one of it is called, e.g. 瓶 */
  readonly unit: string
  /** fen that one is usually worth; a batch may say otherwise */
  readonly value: number
  /** false: no longer received or packed */
  readonly shown: boolean
  readonly at: number
}
export const items = collection<ItemRecord>('storeItems')

/** What a pack holds 礼包内容; only ever created. `_id` is the kit's id and the version: `<kit>.<version>`. */
export interface KitVersionRecord extends Stored {
  readonly kit: string
  /** 1 for the first */
  readonly version: number
  readonly node: NodeId
  readonly name: string
  readonly lines: readonly KitLine[]
  /** fen: the sum of its lines */
  readonly value: number
  /** the latest of its kit is packed; the ones before are only handed out */
  readonly state: 'latest' | 'replaced' | 'withdrawn'
  readonly reason?: string
  readonly by: string
  readonly at: number
}
export const kitVersions = collection<KitVersionRecord>('kitVersions')

export interface KitLine {
  readonly item: string
  readonly name: string
  readonly unit: string
  /** units in one pack */
  readonly count: number
  /** fen that one unit was worth when the version was written */
  readonly value: number
}

/** Where a batch 批次 came from. The same at every place that it goes to. */
export interface Batch {
  readonly lot: string
  /** `packed`: made here out of other batches */
  readonly source: 'purchased' | 'donated' | 'packed'
  /** shop or donor */
  readonly from?: string
  readonly number?: string
  /** the last day on which it may be handed out */
  readonly expires?: string
  /** fen that one unit is worth */
  readonly value: number
  /** of a pack: what one of it holds, by batch */
  readonly contents?: readonly Content[]
}

export interface Content {
  readonly item: string
  readonly name: string
  readonly unit: string
  readonly lot: string
  readonly count: number
  readonly value: number
}

/** A batch as it lies at a place. */
export interface Lot extends Batch {
  readonly left: number
  /** sum of the signed movements of each kind, counter-entries with the kind that they take back; `left` is the sum of these */
  readonly sums: Readonly<Partial<Record<MovementKind, number>>>
}

/**
 * One thing at one place: an item, or the packs of a kit's version. `_id` follows from place and thing. The batches stand in it, so that
 * the first to end is handed out first without a look elsewhere; the rounds that hand out of it too (`cloudfunctions/gifts` writes
 * them), so that whoever hands out reads and writes one document.
 */
export interface StoreStockRecord extends StockRecord {
  readonly thing: { readonly kind: 'item' | 'kit'; readonly id: string }
  readonly lots: readonly Lot[]
  readonly rounds: readonly RoundHere[]
  /** days: the first of its batches that has something left and ends; '9999-12-31' where none does */
  readonly firstExpiry: string
  /** what somebody has counted, until somebody else confirms it */
  readonly counting?: Counting
}
export const storeStocks = collection<StoreStockRecord>('storeStocks')

export interface Counting {
  readonly lines: readonly { readonly lot: string; readonly counted: number; readonly seen: number }[]
  /** the book's last entry as the count began */
  readonly moves: number
  readonly note?: string
  readonly by: string
  readonly at: number
}
