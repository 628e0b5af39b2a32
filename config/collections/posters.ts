/** Printed posters on their way to a phone. */
import { type Collections, collection, index } from './spec'

export const postersCollections: Collections = {
  /** what of a printed file did not fit into one reply */
  posterFiles: collection({ days: 1, files: 'files' }, index('at', 'at')),
}
