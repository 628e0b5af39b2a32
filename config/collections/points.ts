/** Purses of points and their books. */
import { type Collections, collection, forever, index, unique } from './spec'

export const pointsCollections: Collections = {
  /** what a person has of one kind of points; follows from its entries */
  purses: collection(
    forever,
    index('lapse', 'nextLapse', '_id'),
    index('notice', 'noticeDue', '_id'),
    index('frozen', 'frozen', '_id'),
  ),
  /** every movement of a purse; only ever created, ids in the order of a purse's movements */
  pointEntries: collection(
    forever,
    unique('cause', 'account', 'cause'),
    index('book', 'account', '-move', '-_id'),
    index('awards', 'areas', 'kind', '-at', '-_id'),
  ),
  /** the district's rules by their first day */
  pointRules: collection(forever, index('purse', 'purse', '-_id')),
}
