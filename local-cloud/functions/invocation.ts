/** The first argument of `main`; JSON. */
export type EventObject = Readonly<Record<string, unknown>>

/** What started an invocation; it becomes the function's getWXContext(). */
export interface Caller {
  /** WeChat's chain, for example `wx_client`, `wx_trigger`, `wx_client,scf` */
  readonly source: string
  /** absent for timers and for callers nobody has identified */
  readonly openid?: string
  /** top-level fields of the event that the platform itself filled in (CloudID) */
  readonly openDataKeys?: readonly string[]
}

/** The platform's own failures, never the function's replies. Names and numbers are those of WeChat and Tencent Cloud. */
export const failureNumbers = {
  FUNCTION_NOT_FOUND: -501000,
  EXCEED_MAX_PAYLOAD_SIZE: -501007,
  INVALID_PARAM: -501007,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  CLOUDFUNCTION_RESULT_SIZE_EXCEED_LIMIT: -604001,
} as const

export type FailureCode = keyof typeof failureNumbers

export type InvocationResult =
  /** `result` is JSON text, as the function's process sent it */
  | { readonly ok: true; readonly requestId: string; readonly result: string }
  | { readonly ok: false; readonly requestId: string; readonly code: FailureCode; readonly message: string }

export function failed(requestId: string, code: FailureCode, message: string): InvocationResult {
  return { ok: false, requestId, code, message }
}
