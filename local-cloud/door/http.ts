import type { IncomingMessage, ServerResponse } from 'node:http'

/** Something the door refuses; `code` starts with CLOUD_ so that it cannot be taken for a code of the product. */
export class DoorError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export interface DoorRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly raw: IncomingMessage
  /** the parsed JSON body, which must be an object */
  json(): Promise<Readonly<Record<string, unknown>>>
}

export type Respond = (request: DoorRequest, response: ServerResponse) => void | Promise<void>

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body))
}

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
}

export function sendError(response: ServerResponse, error: DoorError): void {
  sendJson(response, error.status, { ok: false, error: { code: error.code, detail: { message: error.message } } })
}

/** Reads at most `limit` bytes; more is refused with 413 without being kept. */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new DoorError(413, 'CLOUD_EXCEED_MAX_PAYLOAD_SIZE', `the body exceeds ${limit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export async function readJson(request: IncomingMessage, limit: number): Promise<Readonly<Record<string, unknown>>> {
  const text = (await readBody(request, limit)).toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new DoorError(400, 'CLOUD_MALFORMED_JSON', 'the body is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DoorError(400, 'CLOUD_MALFORMED_JSON', 'the body is not a JSON object')
  }
  return value as Readonly<Record<string, unknown>>
}
