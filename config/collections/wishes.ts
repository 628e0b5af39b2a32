/** Wish walls. */
import { type Collections, collection, index, unique } from './spec'

export const wishesCollections: Collections = {
  /**
   * wishes with who helps, two years after they were made gone. `seats` are the places that a person has for open wishes and claims; the
   * unique index refuses one that is taken. `shelf` is the part of the wall, `desk` what waits for staff, `rank` the order in both.
   */
  wishes: collection(
    { days: 730 },
    unique('seat', 'seats'),
    index('wall', 'areas', 'shelf', '-rank', '-_id'),
    index('desk', 'areas', 'desk', 'rank', '_id'),
    index('author', 'author', '-at'),
    index('helper', 'helperIds', '-at'),
    index('at', 'at'),
  ),
}
