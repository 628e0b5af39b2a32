/** A call that has been read: known action, input that fits its schema, an account that WeChat vouches for. */

import * as z from 'zod/mini'
import type { Action } from '../../src/contract/define'
import type { Call, Failure, KernelCode } from '../../src/contract/reply'
import { CommandKey } from '../../src/contract/values'
import type { PersonalData, Together } from './module'
import { type Refused, refuse } from './refusal'

export interface Request {
  readonly input: unknown
  readonly account: string
  readonly requestId: string
  readonly now: number
  readonly personalData: readonly PersonalData[]
  /** what the modules of this function do within each other's transactions */
  readonly together: ReadonlyMap<string, Together>
  readonly group: string | undefined
}

/** What a phone sends beside these is ignored, also what WeChat adds (`userInfo`) and what a forger would add (`roles`, `openid`). */
const Envelope = z.object({
  action: z.string().check(z.maxLength(80)),
  // kept as it came: a record schema would quietly drop `__proto__`, which the action's own schema refuses
  input: z.custom<object>(value => typeof value === 'object' && value !== null && !Array.isArray(value)),
  key: z.optional(z.string()),
  // whatever it is: only WeChat's word makes it a group (`group.ts`)
  group: z.optional(z.unknown()),
})

export function readEnvelope(event: unknown): Call | Refused<KernelCode> {
  const envelope = z.safeParse(Envelope, event)
  return envelope.success ? (envelope.data as Call) : refuse('BAD_REQUEST', fieldsOf(envelope.error))
}

export function readKey(call: Call): string | Refused<KernelCode> {
  const key = z.safeParse(CommandKey, call.key)
  return key.success ? key.data : refuse('BAD_REQUEST', { fields: ['key'] })
}

export function readInput(action: Action, call: Call): { input: unknown } | Refused<KernelCode> {
  const input = z.safeParse(action.input, call.input)
  return input.success ? { input: input.data } : refuse('BAD_INPUT', fieldsOf(input.error))
}

/** Which fields are wrong; their values are never repeated. */
function fieldsOf(error: z.core.$ZodError): NonNullable<Failure['detail']> {
  const names = error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.map(String).join('.') || '*'],
  )
  return { fields: [...new Set(names)].slice(0, 10).map(name => name.slice(0, 60)) }
}
