import type { InvocationResult } from '../functions/invocation'
import type { Inbox } from '../openapi/inbox'
import { personaOf } from './call'
import { orderFault } from './fault-orders'
import { DoorError, type DoorRequest, type Respond, send, sendJson } from './http'
import { inboxPage } from './pages'
import type { Route } from './server'
import type { Services } from './services'

export interface Actions {
  fireTimer(functionName: string): Promise<InvocationResult>
  runTask(task: string): Promise<InvocationResult>
}

/** Pages and switches under `/_local/`: what the workbench may look at and move. WeChat Cloud has nothing of this. */
export function controlRoutes(services: Services, actions: Actions): readonly Route[] {
  const get = (path: string, answer: (request: DoorRequest) => unknown): Route => ({
    method: 'GET',
    path: `/_local/${path}`,
    respond: async (request, response) => sendJson(response, 200, await answer(request)),
  })
  const post = (path: string, act: (body: Body, request: DoorRequest) => unknown): Route => ({
    method: 'POST',
    path: `/_local/${path}`,
    respond: async (request, response) => sendJson(response, 200, await act(await request.json(), request)),
  })
  const { clock, faults, inbox, database, phoneCodes, cloudIds } = services
  const time = () => ({ now: clock.now(), offset: clock.offset })
  return [
    { method: 'GET', path: '/_local/inbox', respond: showInbox(inbox) },
    get('clock', time),
    post('clock', body => {
      clock.setOffset(number(body, 'offset'))
      return time()
    }),
    get('traffic', () => services.gateway.traffic),
    get('scans', () => database.scans()),
    get('rows', ({ query }) => {
      const name = query.get('collection') ?? ''
      if (services.collectionNames.has(name)) return database.collection(name).all()
      throw new DoorError(404, 'CLOUD_DATABASE_COLLECTION_NOT_EXIST', 'there is no such collection')
    }),
    post('faults', body => {
      orderFault(faults, body)
      return { ordered: true }
    }),
    post('timer', async body => outcome(await actions.fireTimer(text(body, 'function', 'jobs')))),
    post('task', async body => outcome(await actions.runTask(text(body, 'task')))),
    post('subscribe', (body, request) => {
      const { openid } = person(request)
      const templateId = text(body, 'templateId')
      inbox.grant(openid, templateId, number(body, 'times', 1))
      return { granted: inbox.granted(openid, templateId) }
    }),
    post('phone-code', (_, request) => ({ code: phoneCodes.issue(person(request)) })),
    post('group-card', (body, request) => ({ cloudID: cloudIds.issue(person(request).openid, text(body, 'group')) })),
  ]
}

type Body = Readonly<Record<string, unknown>>

/** JSON for tests, a page for people. */
function showInbox(inbox: Inbox): Respond {
  return (request, response) => {
    const wantsPage = /text\/html/.test(request.raw.headers.accept ?? '')
    if (!wantsPage) return sendJson(response, 200, inbox.messages)
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    return send(response, 200, 'text/html; charset=utf-8', inboxPage(inbox.messages))
  }
}

function outcome(result: InvocationResult) {
  return result.ok ? { ok: true, result: JSON.parse(result.result) } : result
}

function person(request: DoorRequest) {
  const persona = personaOf(request)
  if (!persona) throw new DoorError(401, 'CLOUD_UNKNOWN_PERSONA', 'Authorization: Persona <id> is missing')
  return persona
}

function number(body: Body, field: string, otherwise?: number): number {
  const value = body[field] ?? otherwise
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw new DoorError(400, 'CLOUD_INVALID_PARAM', `${field} must be a whole number`)
}

function text(body: Body, field: string, otherwise?: string): string {
  const value = body[field] ?? otherwise
  if (typeof value === 'string' && value !== '') return value
  throw new DoorError(400, 'CLOUD_INVALID_PARAM', `${field} must be a text`)
}
