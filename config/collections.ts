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
  /** 这条对不对: one vote a day for each account and answer; `_id` is a hash, needed only while the vote may change */
  answerVotes: {
    permission,
    retention: { days: 3 },
    indexes: [{ name: 'at', keys: [['at', 'asc']] }],
  },
  /** what readers said about one card or one way of declining */
  answerReviews: {
    permission,
    retention: { days: 365 },
    indexes: [
      {
        name: 'state',
        keys: [
          ['state', 'asc'],
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
      },
      { name: 'at', keys: [['at', 'asc']] },
    ],
  },
  /** cards that advisers write in the app */
  cards: {
    permission,
    retention: 'for as long as the environment exists',
    indexes: [
      {
        name: 'author',
        keys: [
          ['author', 'asc'],
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
      },
      {
        name: 'state',
        keys: [
          ['state', 'asc'],
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
      },
      {
        name: 'live',
        keys: [
          ['live', 'asc'],
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
      },
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
  /** legal advice: one document for each consultation, with its thread; what has ended goes when its `due` comes (cloudfunctions/advice/tend.ts) */
  consultations: {
    permission,
    retention: 'until the person deletes it',
    indexes: [
      {
        name: 'asker',
        keys: [
          ['asker', 'asc'],
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
      },
      {
        name: 'news',
        keys: [
          ['asker', 'asc'],
          ['status', 'asc'],
          ['safe', 'asc'],
        ],
      },
      {
        name: 'queue',
        keys: [
          ['areas', 'asc'],
          ['status', 'asc'],
          ['due', 'asc'],
          ['_id', 'asc'],
        ],
      },
      {
        name: 'area',
        keys: [
          ['areas', 'asc'],
          ['at', 'desc'],
        ],
      },
      {
        name: 'adviser',
        keys: [
          ['adviser', 'asc'],
          ['open', 'asc'],
          ['due', 'asc'],
          ['_id', 'asc'],
        ],
      },
      {
        name: 'due',
        keys: [
          ['status', 'asc'],
          ['due', 'asc'],
        ],
      },
    ],
  },
  /** text blocks of advisers: their own (`owner`) or a place's (`shared`) */
  adviceTemplates: {
    permission,
    retention: 'until the person deletes it',
    indexes: [
      { name: 'owner', keys: [['owner', 'asc']] },
      {
        name: 'shared',
        keys: [
          ['shared', 'asc'],
          ['node', 'asc'],
        ],
      },
    ],
  },
  /** advisers' sittings with the appointments in them; `at` is when one begins */
  adviceSlots: {
    permission,
    retention: { days: 365 },
    indexes: [
      {
        name: 'node',
        keys: [
          ['node', 'asc'],
          ['calledOff', 'asc'],
          ['startsAt', 'asc'],
          ['_id', 'asc'],
        ],
      },
      {
        name: 'adviser',
        keys: [
          ['adviser', 'asc'],
          ['startsAt', 'asc'],
        ],
      },
      {
        name: 'booked',
        keys: [
          ['booked', 'asc'],
          ['startsAt', 'asc'],
        ],
      },
      { name: 'at', keys: [['at', 'asc']] },
    ],
  },
  /** how soon a place answers; `_id` is the place */
  adviceSettings: { permission, retention: 'for as long as the environment exists', indexes: [] },
  /** drafts of letters, kept on their owners' wish; one row more for each owner, written with every new draft */
  letterDrafts: {
    permission,
    retention: { days: 180 },
    indexes: [
      {
        name: 'owner',
        keys: [
          ['personId', 'asc'],
          ['at', 'desc'],
        ],
      },
      { name: 'at', keys: [['at', 'asc']] },
    ],
  },
  /** live classes; `cardIds` are the cards that one is about */
  classes: {
    permission,
    retention: 'for as long as the environment exists',
    indexes: [
      { name: 'starts', keys: [['startsAt', 'asc']] },
      {
        name: 'past',
        keys: [
          ['cancelled', 'asc'],
          ['startsAt', 'desc'],
          ['_id', 'desc'],
        ],
      },
      {
        name: 'card',
        keys: [
          ['cardIds', 'asc'],
          ['startsAt', 'asc'],
        ],
      },
      {
        name: 'pastOfCard',
        keys: [
          ['cardIds', 'asc'],
          ['cancelled', 'asc'],
          ['startsAt', 'desc'],
          ['_id', 'desc'],
        ],
      },
      {
        name: 'area',
        keys: [
          ['areas', 'asc'],
          ['startsAt', 'desc'],
          ['_id', 'desc'],
        ],
      },
      {
        name: 'tally',
        keys: [
          ['tallied', 'asc'],
          ['startsAt', 'asc'],
        ],
      },
    ],
  },
  /** questions to a class: without a name once released, and two years later gone */
  classQuestions: {
    permission,
    retention: { days: 730 },
    indexes: [
      {
        name: 'state',
        keys: [
          ['class', 'asc'],
          ['state', 'asc'],
        ],
      },
      {
        name: 'own',
        keys: [
          ['class', 'asc'],
          ['asker', 'asc'],
        ],
      },
      { name: 'asker', keys: [['asker', 'asc']] },
      {
        name: 'waiting',
        keys: [
          ['areas', 'asc'],
          ['state', 'asc'],
        ],
      },
      { name: 'at', keys: [['at', 'asc']] },
    ],
  },
  /** 也想问: who seconded which question; the number itself stands with the question */
  classVotes: {
    permission,
    retention: { days: 365 },
    indexes: [
      {
        name: 'person',
        keys: [
          ['person', 'asc'],
          ['class', 'asc'],
        ],
      },
      { name: 'at', keys: [['at', 'asc']] },
    ],
  },
  /** who wanted a reminder, took the way in, opened the replay: counted, never listed */
  classPresence: {
    permission,
    retention: { days: 730 },
    indexes: [
      {
        name: 'reminder',
        keys: [
          ['class', 'asc'],
          ['reminder', 'asc'],
          ['_id', 'asc'],
        ],
      },
      {
        name: 'joined',
        keys: [
          ['class', 'asc'],
          ['joined', 'asc'],
        ],
      },
      {
        name: 'watched',
        keys: [
          ['class', 'asc'],
          ['watched', 'asc'],
        ],
      },
      { name: 'person', keys: [['person', 'asc']] },
      { name: 'at', keys: [['at', 'asc']] },
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
  /**
   * where and how often a person may be written to; `_id` is the personId. The OPENID in it goes with the last permission, and a
   * permission that was not used within a year goes with its row
   */
  subscriptions: { permission, retention: { days: 365 }, indexes: [{ name: 'at', keys: [['at', 'asc']] }] },
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
