/** Typed collections, and what may be stored in them. */

/** Every document has its `_id`; the rest is the domain's. */
export interface Stored {
  readonly _id: string
}

/** A collection's name with the type of its documents; made in a domain's `store.ts` only. */
export interface Collection<T extends Stored> {
  readonly name: string
  /** type only, never set */
  readonly document?: T
}

export const collection = <T extends Stored>(name: string): Collection<T> => ({ name })

/**
 * Throws when a value would be stored other than it looks: the SDK drops `undefined`, turns it into null in arrays, and stores NaN.
 * Optional fields are left out by the caller, so that what is written is what is read back.
 */
export function assertStorable(value: unknown, path = 'document'): void {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) {
    throw new TypeError(`${path} is ${String(value)} and cannot be stored`)
  }
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new TypeError(`${path} is a ${typeof value} and cannot be stored`)
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key.startsWith('$') || key.includes('.'))
        throw new TypeError(`${path}.${key}: this key is an operator to the database`)
      assertStorable(inner, `${path}.${key}`)
    }
  }
}

/** Throws on an empty or missing id: the SDK would answer with an error that has no code. */
export function assertId(id: unknown): asserts id is string {
  if (typeof id !== 'string' || id === '') throw new TypeError(`not a document id: ${String(id)}`)
}

/** The same fields; those that may be undefined become optional. */
type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Drops keys whose value is undefined, so that optional fields can be written in one expression. */
export function compact<T extends object>(fields: T): Compact<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Compact<T>
}
