import type { Faults } from '../faults'
import { type EventObject, type FailureCode, failureNumbers, type InvocationResult } from '../functions/invocation'
import type { Invoker } from '../functions/invoker'
import { findPersona, type Persona } from '../identity/personas'
import type { Visits } from '../identity/visits'
import { DoorError, type DoorRequest, type Respond, send } from './http'

export interface CallOptions {
  readonly appId: string
  readonly invoke: Invoker['invoke']
  readonly visits: Visits
  /** the function that serves an action's domain; one that phones call answers for what no domain has */
  functionOf(domain: string): string
}

/** The reply of a function as its process sent it, or the platform's failure. */
export type Call = (persona: Persona | undefined, body: EventObject) => Promise<InvocationResult>

/** A phone's callFunction: WeChat adds who it is, here the persona of the Authorization header. */
export function createCall(options: CallOptions): Call {
  return async (persona, body) => {
    const { action } = body
    const domain = typeof action === 'string' ? (action.split('.', 1)[0] ?? '') : ''
    const functionName = options.functionOf(domain)
    const { userInfo: _forged, ...event } = body
    if (!persona) return options.invoke(functionName, event, { source: 'wx_client' })
    options.visits.record(persona.openid)
    const userInfo = { appId: options.appId, openId: persona.openid }
    return options.invoke(functionName, { ...event, userInfo }, { source: 'wx_client', openid: persona.openid })
  }
}

/** `POST /call`: 200 and the kernel's reply, or 4xx/5xx and a `CLOUD_…` code when no reply exists. */
export function respondToCall(call: Call, faults: Faults): Respond {
  return async (request, response) => {
    const persona = personaOf(request)
    const body = await request.json()
    const failure = faults.takeFailure('call')
    if (failure) throw new DoorError(503, `CLOUD_${failure.code}`, failure.message)
    const result = await call(persona, body)
    if (faults.takeDrop('call')) return void request.raw.socket.destroy()
    const { status, body: text } = replyOf(result)
    send(response, status, 'application/json; charset=utf-8', text)
  }
}

/** The persona of `Authorization: Persona <id>`; undefined without the header. */
export function personaOf(request: DoorRequest): Persona | undefined {
  const header = request.raw.headers.authorization
  if (header === undefined) return undefined
  const [scheme, id] = header.split(' ', 2)
  const persona = scheme === 'Persona' ? findPersona(id ?? '') : undefined
  if (!persona) throw new DoorError(401, 'CLOUD_UNKNOWN_PERSONA', 'Authorization names no persona of this cloud')
  return persona
}

const statuses: Partial<Record<FailureCode, number>> = {
  EXCEED_MAX_PAYLOAD_SIZE: 413,
  INVALID_PARAM: 400,
  FUNCTION_NOT_FOUND: 503,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
}

/** Status and JSON text that a phone gets. */
export function replyOf(result: InvocationResult): { readonly status: number; readonly body: string } {
  if (result.ok) return { status: 200, body: result.result }
  const { code, message, requestId } = result
  const error = { code: `CLOUD_${code}`, detail: { message, errCode: failureNumbers[code] } }
  return { status: statuses[code] ?? 502, body: JSON.stringify({ ok: false, error, requestId }) }
}
