/** Purses of points and their books. */
import { type Collections, collection, forever, index, unique, untilDeleted } from './spec'

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
    index('time', 'account', '-at', '-_id'),
    index('served', 'account', 'day', '_id'),
    index('awards', 'areas', 'kind', '-at', '-_id'),
  ),
  /** how many have how many points on a board; follows from the entries */
  boards: collection(forever),
  /** what somebody has on a board */
  standings: collection(
    forever,
    index('board', 'board', 'shown', '-points', '-_id'),
    index('person', 'person', 'shown', '_id'),
    index('account', 'account', '_id'),
  ),
  /** how far a purse is on the boards */
  boardProgress: collection(forever),
  /** who does not want to stand on boards */
  boardHidden: collection(untilDeleted),
  /** the check of all purses that runs, and the last one that was through */
  pointChecks: collection(forever),
  /** what happens once a month has begun */
  pointRounds: collection(forever),
  /** the district's rules by their first day */
  pointRules: collection(forever, index('purse', 'purse', '-_id')),
}
