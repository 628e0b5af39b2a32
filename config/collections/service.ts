/** Volunteer activities, and who signed up for them. */
import { type Collections, collection, forever, index } from './spec'

export const serviceCollections: Collections = {
  /** `areas` is the place that holds it and what that lies in */
  activities: collection(
    forever,
    index('open', 'state', 'startsAt', '_id'),
    index('openOfKind', 'kind', 'state', 'startsAt', '_id'),
    index('coming', 'areas', 'state', 'startsAt', '_id'),
    index('comingOfKind', 'areas', 'kind', 'state', 'startsAt', '_id'),
    index('held', 'node', 'state', 'startsAt'),
    index('heldOfKind', 'node', 'kind', 'state', 'startsAt'),
    index('area', 'areas', '-startsAt', '-_id'),
    index('leader', 'leaders', '-startsAt', '-_id'),
    index('freed', 'freed', 'startsAt'),
    index('unreviewed', 'areas', 'state', 'reviewed', 'endsAt'),
    index('uncounted', 'areas', 'state', 'counted', 'endsAt'),
  ),
  /** one row for each person and activity; hours and points have rows of their own */
  signUps: collection(
    { days: 1100 },
    index('activity', 'activity', '_id'),
    index('roster', 'activity', 'state', 'queuedAt', '_id'),
    index('person', 'person', '-startsAt', '-_id'),
    index('calendar', 'person', 'endsAt'),
    index('moved', 'movedBy', '_id'),
    index('at', 'at'),
  ),
}
