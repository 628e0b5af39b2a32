/** Large files on their way to a phone: posters, tables. */
import { type Collections, collection, index } from './spec'

export const partsCollections: Collections = {
  /** what of a file did not fit into one reply */
  fileParts: collection({ days: 1, files: 'files' }, index('at', 'at')),
}
