import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FUNCTION_REQUEST_BYTES } from '../limits'
import { DoorError, type DoorRequest, type Respond, readJson, sendError } from './http'
import { assertLoopback, foreignness } from './loopback'

export interface Route {
  /** `*` takes every method */
  readonly method: string
  /** exact, or a prefix when it ends in `/*` */
  readonly path: string
  readonly respond: Respond
  /** needed by functions that run while the cloud closes */
  readonly forFunctions?: true
}

export interface Door {
  readonly url: string
  /** until this is called every request is answered 503; called again, the new routes replace the old */
  open(routes: readonly Route[]): void
  close(): Promise<void>
}

/**
 * Node ends an idle connection after five seconds, which is about when a caller that was busy meanwhile takes it up again: then a call fails
 * that nobody refused. Callers give up theirs long before this.
 */
const idleMs = 75_000

/** Listens on this machine's loopback address; port 0 takes any free one. */
export async function createDoor(address: string, port: number): Promise<Door> {
  assertLoopback(address)
  let routes: readonly Route[] | undefined
  const server = createServer(async (raw, response) => {
    try {
      if (!routes) throw new DoorError(503, 'CLOUD_STARTING', 'the local cloud is still starting')
      await answer(routes, raw, response)
    } catch (error) {
      refuse(raw, response, error)
    }
  })
  server.keepAliveTimeout = idleMs
  await listen(server, address, port)
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://${address === '::1' ? '[::1]' : address}:${actual}`,
    open: opened => {
      routes = opened
    },
    close: () => closeServer(server),
  }
}

async function answer(routes: readonly Route[], raw: IncomingMessage, response: ServerResponse): Promise<void> {
  const foreign = foreignness(raw)
  if (foreign !== undefined) throw new DoorError(403, 'CLOUD_NOT_LOOPBACK', foreign)
  const request = toDoorRequest(raw)
  const onPath = routes.filter(route => matches(route.path, request.path))
  const route = onPath.find(({ method }) => method === '*' || method === request.method)
  if (route) return route.respond(request, response)
  if (onPath.length > 0) throw new DoorError(405, 'CLOUD_METHOD_NOT_ALLOWED', `${request.method} is not served here`)
  throw new DoorError(404, 'CLOUD_NOT_FOUND', `nothing is served at ${request.path}`)
}

const matches = (pattern: string, path: string) =>
  pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern

/** The path stays as it was sent: `..` and encoded slashes are for the route to refuse, not to be resolved away here. */
function toDoorRequest(raw: IncomingMessage): DoorRequest {
  const [path = '/', query = ''] = (raw.url ?? '/').split('?', 2)
  return {
    method: raw.method === 'HEAD' ? 'GET' : (raw.method ?? 'GET'),
    path,
    query: new URLSearchParams(query),
    raw,
    json: () => readJson(raw, FUNCTION_REQUEST_BYTES),
  }
}

function refuse(raw: IncomingMessage, response: ServerResponse, error: unknown): void {
  const known = error instanceof DoorError
  if (!known) console.error(error)
  if (response.headersSent) return void response.destroy()
  response.setHeader('connection', 'close')
  sendError(response, known ? error : new DoorError(500, 'CLOUD_INTERNAL', 'the local cloud failed; see its log'))
  raw.resume()
}

function listen(server: Server, address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE'
      reject(inUse ? new Error(`Port ${port} of ${address} is in use; choose another one with --port.`) : error)
    })
    server.listen(port, address, resolve)
  })
}

/** Replies under way are sent to the end; connections that nobody ends are cut after a moment. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise(resolve => server.close(resolve))
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), 300)
  await closed
  clearTimeout(impatience)
}
