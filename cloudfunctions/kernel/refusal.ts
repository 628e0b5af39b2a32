/** Refusals are values: a handler returns one, nothing of its transaction is kept, and the caller gets the code. */
import type { Failure } from '../../src/contract/reply'

export interface Refused<Code extends string = string> {
  readonly refused: Failure<Code>
}

export function refuse<const Code extends string>(code: Code, detail?: Failure['detail']): Refused<Code> {
  return { refused: detail ? { code, detail } : { code } }
}

export const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' && value !== null && 'refused' in value
