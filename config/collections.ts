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

export const collections: Readonly<Record<string, CollectionSpec>> = {}
