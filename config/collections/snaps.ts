/** Snaps, what their photos look like, and what they earn. */
import { type Collections, collection, forever, index } from './spec'

export const snapsCollections: Collections = {
  /** stays for the figures when its sender has left, without words and pictures */
  snaps: collection(
    forever,
    index('day', 'sender', 'day'),
    index('sender', 'sender', '-at', '-_id'),
    index('follower', 'followers', '-at'),
    index('joined', 'joinedBy'),
    index('near', 'near', '-at'),
    index('desk', 'desks', 'since', '_id'),
    index('period', 'areas', 'kind', 'at', '_id'),
    index('settle', 'settleDue'),
    index('sweep', 'sweepDue'),
    index('chase', 'chase'),
  ),
  /** by which a picture is known again, as long as somebody may send it once more */
  snapPictures: collection({ days: 365 }, index('keys', 'keys'), index('at', 'at')),
  /** photos as they came from a phone, metadata and all: `snaps` removes its own when it prepares them, all others after a day; the days are the last bound */
  snapUploads: collection({ days: 30, files: 'files' }, index('at', 'at'), index('person', 'person')),
  snapRules: collection(forever, index('node', 'node', '-_id')),
  /** for the caps; goes with the person, or when its month is long over */
  snapMonths: collection({ days: 730 }, index('person', 'person'), index('at', 'at')),
}
