/** The stock of a thing at a place, whether something of it has ever been there or not. */
import { lineage, type NodeId } from '../../src/contract/organisation'
import { derivedId, type Tx } from '../kernel'
import { noExpiry } from './rules-lots'
import { type ItemRecord, type KitVersionRecord, type StoreStockRecord, storeStocks } from './store'

export interface Thing {
  readonly kind: 'item' | 'kit'
  /** an item's id, or that of a kit's version */
  readonly id: string
  readonly name: string
  readonly unit: string
}

export const stockId = (node: NodeId, thing: string): string => derivedId('storeStock', node, thing)

/** One read; an empty stock, not written yet, where there was none. */
export async function stockOf(tx: Tx, node: NodeId, { kind, id, name, unit }: Thing): Promise<StoreStockRecord> {
  const _id = stockId(node, id)
  const known = await tx.get(storeStocks, _id)
  if (known) return known
  const about = { node, areas: lineage(node), name, unit, thing: { kind, id } }
  return { _id, ...about, quantity: 0, moves: 0, countedMove: 0, lots: [], rounds: [], firstExpiry: noExpiry }
}

export const ofItem = ({ _id: id, name, unit }: Pick<ItemRecord, '_id' | 'name' | 'unit'>): Thing => ({
  kind: 'item',
  id,
  name,
  unit,
})

/** Packs are counted one by one, whatever is in them. */
export const packUnit = '份'
export const ofKit = ({ _id: id, name }: Pick<KitVersionRecord, '_id' | 'name'>): Thing => ({
  kind: 'kit',
  id,
  name,
  unit: packUnit,
})
