/**
 * Conditions of a query, as data. A field is compared with a plain value or with one of the operators below, so text that a person
 * sent can never become an operator, and a condition that is `undefined` cannot silently widen the match.
 */
import { database, type SdkOperator } from './cloud'

type Scalar = string | number | boolean | null
const operator = Symbol('operator')
interface Compare {
  readonly [operator]: (command: typeof database.command) => SdkOperator
}

const compare = (build: Compare[typeof operator]): Compare => ({ [operator]: build })

export const atMost = (value: Scalar) => compare(_ => _.lte(value))
/** At most 100 values. */
export const oneOf = (values: readonly Scalar[]) => compare(_ => _.in(values))
/** from ≤ value < to */
export const between = (from: Scalar, to: Scalar) => compare(_ => _.gte(from).and(_.lt(to) as object))

export type Conditions<T> = { readonly [K in keyof T & string]?: Scalar | Compare }

function encode(field: string, wanted: unknown): unknown {
  if (typeof wanted === 'object' && wanted !== null && operator in wanted)
    return (wanted as Compare)[operator](database.command)
  if (wanted === null || ['string', 'number', 'boolean'].includes(typeof wanted)) return database.command.eq(wanted)
  throw new TypeError(`the condition on ${field} is ${typeof wanted}; a query must not be broader than it looks`)
}

/** The SDK's form of the conditions. */
export function encodeConditions<T>(conditions: Conditions<T>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(conditions).map(([field, wanted]) => [field, encode(field, wanted)]))
}
