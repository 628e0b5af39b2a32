/** Legal advice. */
import { type Collections, collection, forever, index, untilDeleted } from './spec'

export const adviceCollections: Collections = {
  /** legal advice: one document for each consultation, with its thread; what has ended goes when its `due` comes (cloudfunctions/advice/tend.ts) */
  consultations: collection(
    untilDeleted,
    index('asker', 'asker', '-at', '-_id'),
    index('news', 'asker', 'status', 'safe'),
    index('queue', 'areas', 'status', 'due', '_id'),
    index('area', 'areas', '-at'),
    index('adviser', 'adviser', 'open', 'due', '_id'),
    index('due', 'status', 'due'),
  ),
  /** text blocks of advisers: their own (`owner`) or a place's (`shared`) */
  adviceTemplates: collection(untilDeleted, index('owner', 'owner'), index('shared', 'shared', 'node')),
  /** advisers' sittings with the appointments in them; `at` is when one begins */
  adviceSlots: collection(
    { days: 365 },
    index('node', 'node', 'calledOff', 'startsAt', '_id'),
    index('adviser', 'adviser', 'startsAt'),
    index('booked', 'booked', 'startsAt'),
    index('at', 'at'),
  ),
  /** how soon a place answers; `_id` is the place */
  adviceSettings: collection(forever),
}
