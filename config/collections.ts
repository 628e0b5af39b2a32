/**
 * Every collection of the product: who may reach it directly, how long rows are kept, and its indexes.
 * The deploy script and the local cloud both create collections from this table and from nothing else.
 */
export interface IndexSpec {
  /** unique within the collection; also the index's name in WeChat Cloud */
  readonly name: string
  /** compound key in order; a field may be a dotted path */
  readonly keys: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  readonly unique?: true
}

export interface CollectionSpec {
  /** ADMINONLY everywhere: phones reach data through actions only (security rules of WeChat Cloud) */
  readonly permission: 'ADMINONLY'
  /** days after which `jobs` removes rows by their `at` field, or why they stay */
  readonly retention:
    | { readonly days: number }
    | 'for as long as the environment exists'
    | 'until the person deletes it'
  readonly indexes: readonly IndexSpec[]
}

const permission = 'ADMINONLY'

export const collections: Readonly<Record<string, CollectionSpec>> = {
  /** one document for each account that agreed to the privacy notice; `_id` is a hash of the OPENID */
  people: {
    permission,
    retention: 'until the person deletes it',
    indexes: [{ name: 'person', keys: [['personId', 'asc']], unique: true }],
  },
  /** who holds which role where */
  grants: {
    permission,
    retention: 'until the person deletes it',
    indexes: [
      { name: 'person', keys: [['personId', 'asc']] },
      {
        name: 'staff',
        keys: [
          ['staff', 'asc'],
          ['node', 'asc'],
          ['_id', 'asc'],
        ],
      },
      {
        name: 'role',
        keys: [
          ['role', 'asc'],
          ['node', 'asc'],
        ],
      },
    ],
  },
  /** the organisation tree */
  places: {
    permission,
    retention: 'for as long as the environment exists',
    indexes: [
      {
        name: 'kind',
        keys: [
          ['kind', 'asc'],
          ['_id', 'asc'],
        ],
      },
    ],
  },
  invitations: {
    permission,
    retention: { days: 365 },
    indexes: [
      {
        name: 'node',
        keys: [
          ['node', 'asc'],
          ['_id', 'asc'],
        ],
      },
      { name: 'at', keys: [['at', 'asc']] },
      { name: 'issuer', keys: [['issuedBy', 'asc']] },
      { name: 'invited', keys: [['usedBy', 'asc']] },
    ],
  },
  /** dated figures of a district that calculators use; only ever added to */
  figures: {
    permission,
    retention: 'for as long as the environment exists',
    indexes: [
      {
        name: 'kind',
        keys: [
          ['kind', 'asc'],
          ['from', 'desc'],
        ],
      },
    ],
  },
  /** single documents: whether the environment is claimed, the one-time set-up code */
  settings: { permission, retention: 'for as long as the environment exists', indexes: [] },
  /** what was done, by whom, and the reply that answers a retry */
  journal: {
    permission,
    retention: { days: 1095 },
    indexes: [
      {
        name: 'area',
        keys: [
          ['areas', 'asc'],
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
      },
      {
        name: 'by',
        keys: [
          ['by', 'asc'],
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
      },
      {
        name: 'about',
        keys: [
          ['about', 'asc'],
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
      },
      { name: 'at', keys: [['at', 'asc']] },
      { name: 'replied', keys: [['repliedAt', 'asc']] },
    ],
  },
  /** what must happen after a commit */
  outbox: {
    permission,
    retention: { days: 30 },
    indexes: [
      {
        name: 'due',
        keys: [
          ['state', 'asc'],
          ['due', 'asc'],
        ],
      },
      { name: 'at', keys: [['at', 'asc']] },
    ],
  },
  /** when the next maintenance is due */
  schedule: { permission, retention: 'for as long as the environment exists', indexes: [] },
}
