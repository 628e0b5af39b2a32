import type { Action, InputOf, OutputOf } from '../contract/define'
import type { Failure } from '../contract/reply'
import type { CallOptions } from './call'
import { transport } from './transport'

export type Answered<T> =
  | { readonly kind: 'done'; readonly data: T }
  | { readonly kind: 'refused'; readonly error: Failure }

/**
 * Asks once, in a tap, and hands over what comes: for a file to keep or a table to look through. Nothing is remembered, nothing is asked
 * again; what a page shows is for `useQuery`. Never rejects.
 */
export async function ask<A extends Action<'query'>>(
  action: A,
  input: InputOf<A>,
  options?: CallOptions,
): Promise<Answered<OutputOf<A>>> {
  const answer = await transport.call(action.id, input, undefined, options)
  // the contract says which shape this action's answers have
  return answer.ok ? { kind: 'done', data: answer.data as OutputOf<A> } : { kind: 'refused', error: answer.error }
}
