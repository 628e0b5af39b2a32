/** The documents of the stores 物资库: what things there are, how packs are made of them, and how much lies where. Values are fen. */
import type { NodeId } from '../../src/contract/organisation'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { collection, type Stored } from '../kernel'
import type { StockRecord } from '../stock'
import type { Batch, KitLine, Lot } from './rules-batches'
import type { CountedLine } from './rules-counting'

export type { Batch, Content, KitLine, Lot } from './rules-batches'

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
  /** with so many or fewer a place runs low; 0 means never */
  readonly low: number
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
  /** the latest of its kit is packed, and one before it as long as a round hands it out */
  readonly state: 'latest' | 'replaced' | 'withdrawn'
  readonly reason?: string
  readonly by: string
  readonly at: number
}
export const kitVersions = collection<KitVersionRecord>('kitVersions')

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
  /** true while `counting` waits: what the worker's desk looks for */
  readonly toConfirm?: boolean
  /** batches of which nothing is left and that made room for others: so many stand in `storeOldLots` */
  readonly laidAside?: number
}
export const storeStocks = collection<StoreStockRecord>('storeStocks')

/** A batch of which nothing is left at its place, laid aside to make room; it comes back with its sums. `_id` follows from stock and batch. */
export interface OldLotRecord extends Stored {
  readonly stock: string
  readonly areas: readonly NodeId[]
  readonly thing: StoreStockRecord['thing']
  readonly name: string
  readonly unit: string
  readonly lot: Lot
}
export const oldLots = collection<OldLotRecord>('storeOldLots')

/** That an entry has been taken back; `_id` is the entry's, so that it happens once. */
export interface UndoRecord extends Stored {
  readonly stock: string
  readonly at: number
}
export const undos = collection<UndoRecord>('storeUndos')

/** What went from one place to another 调拨; `node` is where it is to be received. */
export interface TransferRecord extends Stored {
  readonly from: NodeId
  readonly node: NodeId
  /** lineages of both ends: of the receiving one, and of the sending one */
  readonly areas: readonly NodeId[]
  readonly fromAreas: readonly NodeId[]
  readonly ends: readonly NodeId[]
  readonly state: 'underWay' | 'arrived' | 'calledOff'
  readonly lines: readonly TransferLine[]
  readonly note?: string
  readonly by: string
  readonly at: number
  readonly endedBy?: string
  readonly endedAt?: number
  readonly reason?: string
}
export const transfers = collection<TransferRecord>('storeTransfers')

export interface TransferLine {
  readonly stock: string
  readonly thing: StoreStockRecord['thing']
  readonly name: string
  readonly unit: string
  readonly batch: Batch
  readonly count: number
  /** the entry with which it left */
  readonly entry: string
  readonly arrived?: number
  readonly reason?: string
}

export interface Counting {
  readonly lines: readonly CountedLine[]
  /** the book's last entry as the count began */
  readonly moves: number
  readonly note?: string
  readonly by: string
  readonly at: number
}

/** Of the books of gift packs, only what `gift-books.ts` looks up; `cloudfunctions/gifts` writes them. */
export interface RoundLook extends Stored {
  readonly kit: string
  readonly name: string
  readonly state: string
  readonly reach: readonly NodeId[]
  readonly to: string
}
export const rounds = collection<RoundLook>('giftRounds')

export interface HandoutLook extends Stored {
  readonly areas: readonly NodeId[]
  readonly node: NodeId
  readonly roundName: string
  readonly pack: string
  /** fen */
  readonly value: number
  readonly by: string
  readonly at: number
  readonly differs: boolean
  readonly short: boolean
  readonly state: string
}
export const handouts = collection<HandoutLook>('giftHandouts')
