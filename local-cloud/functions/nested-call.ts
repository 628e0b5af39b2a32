import type { ActionHandler } from '../gateway/service'
import type { RunningCalls } from './calls'
import type { EventObject } from './invocation'
import type { Invoker } from './invoker'

/** `cloud.callFunction` inside a function: the person stays the same, the source chain grows by `scf`. */
export function nestedCall(invoker: Invoker, calls: RunningCalls): ActionHandler {
  return async request => {
    const call = calls.of(request)
    if (!call) return { code: 'INVALID_REQUEST_SOURCE', message: 'no invocation is running under this token' }
    const event = parseEvent(request.request_data)
    if (!event) return { code: 'INVALID_PARAM', message: 'the data of a call must be a JSON object' }
    const caller = { ...call.caller, source: `${call.caller.source},scf`, openDataKeys: [] }
    const result = await invoker.invoke(String(request.function_name), event, caller)
    if (!result.ok) return { code: result.code, message: result.message, requestId: result.requestId }
    return { data: { response_data: result.result }, requestId: result.requestId }
  }
}

function parseEvent(text: unknown): EventObject | undefined {
  if (text === '') return {}
  if (typeof text !== 'string') return undefined
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as EventObject) : undefined
}
