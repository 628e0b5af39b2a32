/** What readers say about answers, cards from the desk, dated figures. */
import { type Collections, collection, forever, index } from './spec'

export const rightsCollections: Collections = {
  /** 这条对不对: one vote a day for each account and answer; `_id` is a hash, needed only while the vote may change */
  answerVotes: collection({ days: 3 }, index('at', 'at')),
  /** what readers said about one card or one way of declining */
  answerReviews: collection({ days: 365 }, index('state', 'state', '-at', '-_id'), index('at', 'at')),
  /** cards that advisers write in the app */
  cards: collection(
    forever,
    index('author', 'author', '-at', '-_id'),
    index('state', 'state', '-at', '-_id'),
    index('live', 'live', '-at', '-_id'),
  ),
  /** dated figures of a district that calculators use; only ever added to */
  figures: collection(forever, index('kind', 'kind', '-from')),
}
