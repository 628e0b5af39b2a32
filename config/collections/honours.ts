/** The honour board. */
import { type Collections, collection, forever, index, unique, untilDeleted } from './spec'

export const honoursCollections: Collections = {
  /**
   * posts with their consent and their trace. `boards` are the places on whose boards one stands, `list` is the list of the desk, `slide`
   * says that it may be shown on a screen, `code` is the link's (or the post's own id: an index takes two missing ones for equal)
   */
  honourPosts: collection(
    forever,
    unique('code', 'code'),
    index('board', 'boards', 'state', '-at', '-_id'),
    index('slides', 'boards', 'slide', '-at'),
    index('inside', 'areas', 'state', '-at', '-_id'),
    index('desk', 'areas', 'list', 'movedAt', '_id'),
    index('picks', 'picks'),
    index('consenter', 'consenter', '-movedAt'),
    index('proposer', 'proposer'),
  ),
  /** who liked what; the number stands on the post */
  honourLikes: collection(untilDeleted, index('person', 'person', '-at')),
  /** stars of a council's members; their sum stands on the post */
  honourRatings: collection(forever, index('person', 'person', '-at')),
  /** the members of a place's council */
  honourCouncils: collection(forever, index('member', 'members')),
  /** what a place chose for a month */
  honourMonths: collection(forever, index('place', 'node', '-month')),
  /** who was proposed, three years */
  honourNominations: collection(
    { days: 1095 },
    index('person', 'by', 'month'),
    index('mine', 'by', '-at', '-_id'),
    index('desk', 'areas', '-rank', '-_id'),
    index('waiting', 'areas', 'state'),
    index('at', 'at'),
  ),
}
