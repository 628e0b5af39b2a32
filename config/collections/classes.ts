/** Live classes. */
import { type Collections, collection, forever, index } from './spec'

export const classesCollections: Collections = {
  /** live classes; `cardIds` are the cards that one is about */
  classes: collection(
    forever,
    index('starts', 'startsAt'),
    index('past', 'cancelled', '-startsAt', '-_id'),
    index('card', 'cardIds', 'startsAt'),
    index('pastOfCard', 'cardIds', 'cancelled', '-startsAt', '-_id'),
    index('area', 'areas', '-startsAt', '-_id'),
    index('tally', 'tallied', 'startsAt'),
  ),
  /** questions to a class: without a name once released, and two years later gone */
  classQuestions: collection(
    { days: 730 },
    index('state', 'class', 'state'),
    index('own', 'class', 'asker'),
    index('asker', 'asker'),
    index('waiting', 'areas', 'state'),
    index('at', 'at'),
  ),
  /** 也想问: who seconded which question; the number itself stands with the question */
  classVotes: collection({ days: 365 }, index('person', 'person', 'class'), index('at', 'at')),
  /** who wanted a reminder, took the way in, opened the replay: counted, never listed */
  classPresence: collection(
    { days: 730 },
    index('reminder', 'class', 'reminder', '_id'),
    index('joined', 'class', 'joined'),
    index('watched', 'class', 'watched'),
    index('person', 'person'),
    index('at', 'at'),
  ),
}
