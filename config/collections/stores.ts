/** The stores: what there is, what packs hold, and how much lies where. */
import { type Collections, collection, forever, index } from './spec'

export const storesCollections: Collections = {
  storeItems: collection(forever, index('node', 'node', 'shown', 'name', '_id')),
  /** contents of packs, by version; only ever created but for their state */
  kitVersions: collection(
    forever,
    index('node', 'node', 'state', 'name', '_id'),
    index('kit', 'kit', '-version', '_id'),
  ),
  /** one thing at one place, with its batches and the rounds that hand out of it */
  storeStocks: collection(
    forever,
    index('node', 'node', 'name', '_id'),
    index('area', 'areas', 'name', '_id'),
    index('expiry', 'areas', 'firstExpiry', '_id'),
    index('confirm', 'areas', 'toConfirm', '_id'),
  ),
  /** batches of which nothing is left, laid aside to make room */
  storeOldLots: collection(forever, index('area', 'areas', 'name', '_id')),
  /** entries that have been taken back; only ever created */
  storeUndos: collection(forever),
  /** what is, or was, under way between two places */
  storeTransfers: collection(
    forever,
    index('receiving', 'areas', 'state', '-at', '-_id'),
    index('sending', 'fromAreas', 'state', '-at', '-_id'),
    index('ends', 'ends', '-at', '-_id'),
  ),
}
