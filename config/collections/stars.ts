/** Stars of riders, appeals against them, rules. */
import { type Collections, collection, forever, index, untilDeleted } from './spec'

export const starsCollections: Collections = {
  /** the star of a person in a quarter, and each change of it by a row of its own; only ever created */
  stars: collection(forever, index('person', 'person', '-_id')),
  /** one for each person and quarter; it holds what the person wrote */
  starAppeals: collection(
    untilDeleted,
    index('waiting', 'areas', 'waiting', 'at', '_id'),
    index('person', 'person', '-_id'),
  ),
  /** the district's rules by the first quarter that they judge */
  starRules: collection(forever, index('from', '-_id')),
  /** quarters whose stars have been given, or are being */
  starRounds: collection(forever),
}
