import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from '../faults'
import { REPLY_BYTES } from '../limits'
import { BadRequest, readRequest } from './request-body'
import type { ActionHandler, CloudService, GatewayReply } from './service'
import { Traffic } from './traffic'

export interface Gateway {
  /** answers one `POST /admin` of the SDK; never rejects */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  readonly traffic: Traffic
}

/** The door through which the SDK reaches every service of the cloud. */
export function createGateway(services: readonly CloudService[], faults: Faults): Gateway {
  const traffic = new Traffic()
  const handlers = collectHandlers(services)

  const answer = async (request: Readonly<Record<string, unknown>>, action: string): Promise<GatewayReply> => {
    const handler = handlers.get(action)
    if (!handler) return { code: 'UNKNOWN_ACTION', message: `the local cloud does not know ${action}` }
    traffic.count(action)
    if (faults.latencyMs > 0) await sleep(faults.latencyMs)
    const failure = faults.takeFailure(action)
    return failure ? { ...failure } : handler(request)
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomUUID()
    let action = ''
    try {
      const fields = await readRequest(request)
      action = String(fields.action)
      const reply = await answer(fields, action)
      if (faults.takeDrop(action)) response.destroy()
      else send(response, reply, requestId)
    } catch (error) {
      send(response, failureOf(error, action), requestId)
    }
  }
  return { handle, traffic }
}

function collectHandlers(services: readonly CloudService[]): ReadonlyMap<string, ActionHandler> {
  const handlers = new Map<string, ActionHandler>()
  for (const service of services) {
    for (const [action, handler] of Object.entries(service.actions)) {
      if (handlers.has(action)) throw new Error(`two services handle ${action}`)
      handlers.set(action, handler)
    }
  }
  return handlers
}

/** a refusal of the request, or a bug of the emulator, which is told to the developer as well */
function failureOf(error: unknown, action: string): GatewayReply {
  if (error instanceof BadRequest) return { code: error.code, message: error.message }
  console.error(`local cloud: ${action} failed`, error)
  return { code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) }
}

/** `raw` in a reply is sent as bytes (cloud calls); everything else as JSON with exactly the type the SDK looks for */
function send(response: ServerResponse, reply: GatewayReply, requestId: string): void {
  if (response.destroyed) return
  if (reply.raw instanceof Uint8Array) {
    response.setHeader('content-type', 'application/octet-stream')
    response.end(reply.raw)
    return
  }
  const text = JSON.stringify({ requestId, ...reply })
  const tooLarge = Buffer.byteLength(text) > REPLY_BYTES
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(tooLarge ? JSON.stringify({ requestId, ...responseTooLarge }) : text)
}

/** WeChat: -602001 for a database reply, here in the form that reaches a cloud function */
const responseTooLarge = { code: 'EXCEED_MAX_RESPONSE_SIZE', message: `reply exceeds ${REPLY_BYTES} bytes` }
