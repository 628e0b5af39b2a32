/** What the cloud answers. Expected refusals are values from closed lists; the Chinese text for each code lives in `src/copy`. */

/** Codes that any action may answer. */
const kernelCodes = [
  'BAD_REQUEST', // the envelope is not {action, input, key, group}
  'UNKNOWN_ACTION',
  'BAD_INPUT', // the input does not fit the action's schema; detail: fields
  'TOO_LARGE', // over WeChat's 100 KB for a request
  'UNAUTHENTICATED', // no OPENID came with the call
  'CONSENT_REQUIRED', // the person has not agreed to the current privacy notice
  'FORBIDDEN', // the caller has none of the roles
  'OUT_OF_SCOPE', // the caller has the role, but elsewhere
  'CONFLICT', // this key was used before with other input
  'BUSY', // many people at the same record; nothing was changed
  'UNAVAILABLE', // the database did not answer in time
  'INTERNAL', // a bug; logged with the request id
] as const
export type KernelCode = (typeof kernelCodes)[number]

/** Codes that the app itself gives when no answer came. */
const transportCodes = ['OFFLINE', 'TIMEOUT'] as const
export type TransportCode = (typeof transportCodes)[number]

export interface Failure<Code extends string = string> {
  readonly code: Code
  /** small, non-personal facts for the message: a field's name, a date, a limit */
  readonly detail?: Readonly<Record<string, string | number | readonly string[]>>
}

export type Reply<T, Code extends string = string> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: Failure<Code>; readonly requestId: string }

/** The envelope of a call. Everything else that a caller sends is ignored: identity comes from WeChat alone. */
export interface Call {
  readonly action: string
  readonly input: unknown
  /** commands only */
  readonly key?: string
  /** the open data of the group from whose card the app was opened; WeChat puts it in, for actions that ask for it */
  readonly group?: unknown
}
