/** Services of people, and the codes at the door of an activity. */
import { type Collections, collection, forever, index, unique } from './spec'

export const hoursCollections: Collections = {
  services: collection(
    forever,
    index('activity', 'activity', '_id'),
    index('own', 'person', '-startsAt', '-_id'),
    index('day', 'person', 'day'),
    index('waitingOf', 'waitingOf', '_id'),
    index('recorded', 'areas', 'recorded', 'state', 'at'),
    index('objected', 'areas', 'objected', 'at'),
    index('month', 'areas', 'state', 'startsAt', '_id'),
  ),
  doorKeys: collection({ days: 400 }, unique('handle', 'handle'), index('age', 'at')),
}
