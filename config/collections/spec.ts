/** How a collection is described: who may reach it directly, how long rows are kept, its indexes. */
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
    | {
        readonly days: number
        /** the field that lists files in WeChat's storage; they go with their row */
        readonly files?: string
      }
    | 'for as long as the environment exists'
    | 'until the person deletes it'
  readonly indexes: readonly IndexSpec[]
}

export type Collections = Readonly<Record<string, CollectionSpec>>

export const forever = 'for as long as the environment exists'
export const untilDeleted = 'until the person deletes it'

/** Keys in order; one with a minus before it runs down: `index('at', 'node', '-at')`. */
export const index = (name: string, ...keys: readonly string[]): IndexSpec => ({
  name,
  keys: keys.map(key => (key.startsWith('-') ? [key.slice(1), 'desc'] : [key, 'asc'])),
})

export const unique = (name: string, ...keys: readonly string[]): IndexSpec => ({
  ...index(name, ...keys),
  unique: true,
})

export const collection = (
  retention: CollectionSpec['retention'],
  ...indexes: readonly IndexSpec[]
): CollectionSpec => ({ permission: 'ADMINONLY', retention, indexes })
