/** The supply shelves of stations, and the book of every stock. */
import { type Collections, collection, forever, index, unique } from './spec'

export const suppliesCollections: Collections = {
  /** one thing at one station, with what is there; what was taken today stands with it; it stays when it is off the shelf */
  supplies: collection(
    forever,
    index('station', 'node', 'shelved', 'name', '_id'),
    index('low', 'areas', 'isLow', 'name', '_id'),
  ),
  /** every movement of a stock, whoever keeps it; only ever created */
  stockEntries: collection(
    forever,
    unique('stock', 'stock', 'move'),
    index('area', 'room', 'areas', '-at', '-_id'),
    index('kind', 'room', 'areas', 'kind', '-at', '-_id'),
    index('person', 'person', '-at', '-_id'),
  ),
}
