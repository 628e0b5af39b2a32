/** Accounts, roles, the tree, invitations. */
import { type Collections, collection, forever, index, unique, untilDeleted } from './spec'

export const peopleCollections: Collections = {
  /** one document for each account that agreed to the privacy notice; `_id` is a hash of the OPENID */
  people: collection(untilDeleted, unique('person', 'personId'), index('phone', 'phone')),
  /** who holds which role where */
  grants: collection(
    untilDeleted,
    index('person', 'personId'),
    index('staff', 'staff', 'node', '_id'),
    index('role', 'role', 'node'),
  ),
  /** the organisation tree */
  places: collection(forever, index('kind', 'kind', '_id')),
  invitations: collection(
    { days: 365 },
    index('node', 'node', '_id'),
    index('at', 'at'),
    index('issuer', 'issuedBy'),
    index('invited', 'usedBy'),
  ),
}
