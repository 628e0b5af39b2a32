/** Letters that people keep. */
import { type Collections, collection, index } from './spec'

export const draftsCollections: Collections = {
  /** drafts of letters, kept on their owners' wish; one row more for each owner, written with every new draft */
  letterDrafts: collection({ days: 180 }, index('owner', 'personId', '-at'), index('at', 'at')),
}
