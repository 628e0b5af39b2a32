/** WeChat groups and how many people came from them; nothing here leads to a person. */
import { type Collections, collection, forever, index } from './spec'

export const groupsCollections: Collections = {
  /** groups that are tied to a community, with the sums of three weeks; `_id` is a hash of WeChat's id */
  groups: collection(forever, index('area', 'areas', '-at', '-_id')),
  /** bind cards; a week, so that an old one is told from none */
  groupBindCards: collection({ days: 7 }, index('at', 'at')),
  /** who has been counted today, as hashes: needed until the day is over */
  groupArrivals: collection({ days: 2 }, index('at', 'at')),
}
