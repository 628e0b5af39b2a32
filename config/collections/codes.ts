/** Codes, how often they are scanned, and people's own. */
import { type Collections, collection, forever, index, untilDeleted } from './spec'

export const codesCollections: Collections = {
  codes: collection(
    forever,
    index('area', 'areas', '-at', '-_id'),
    index('live', 'node', 'kind', 'revoked'),
    index('target', 'target', 'revoked'),
  ),
  codeScans: collection({ days: 400 }, index('code', 'code', 'day'), index('at', 'at')),
  personKeys: collection(untilDeleted, index('handle', 'handle')),
  /** a person's code that has been taken; the minute is long over when the row goes */
  usedCodes: collection({ days: 1 }, index('at', 'at')),
}
