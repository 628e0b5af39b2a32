import type { IncomingMessage } from 'node:http'
import { FUNCTION_REQUEST_BYTES, OTHER_REQUEST_BYTES } from '../limits'

/** A request that cannot be carried out, in WeChat's wire codes. */
export class BadRequest extends Error {
  constructor(
    readonly code: 'EXCEED_MAX_PAYLOAD_SIZE' | 'INVALID_PARAM',
    message: string,
  ) {
    super(message)
  }
}

/** fields of multipart requests that hold bytes (protobuf), not text */
const BINARY_FIELDS: ReadonlySet<string> = new Set(['requestData'])

/** The SDK sends JSON, and form data for cloud calls. @throws BadRequest */
export async function readRequest(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  const fields = type.startsWith('multipart/form-data') ? await parseForm(body, type) : parseJson(body)
  const data = fields.request_data
  const size = typeof data === 'string' ? Buffer.byteLength(data) : 0
  if (fields.action === 'functions.invokeFunction' && size > FUNCTION_REQUEST_BYTES)
    throw tooLarge(FUNCTION_REQUEST_BYTES)
  return fields
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > OTHER_REQUEST_BYTES) throw tooLarge(OTHER_REQUEST_BYTES)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parseJson(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // falls through: the same answer
  }
  throw new BadRequest('INVALID_PARAM', 'the request is not a JSON object')
}

/**
 * The SDK sends protobuf in parts without a file name, which a form parser takes for text and thereby damages.
 * So every byte is handed to the parser as one character and turned back into a byte afterwards.
 */
async function parseForm(body: Buffer, type: string): Promise<Record<string, unknown>> {
  const fields: Record<string, unknown> = {}
  try {
    const form = await new Response(body.toString('latin1'), { headers: { 'content-type': type } }).formData()
    for (const [name, value] of form) {
      const isText = typeof value === 'string'
      const bytes = Buffer.from(isText ? value : await value.text(), 'latin1')
      fields[name] = isText && !BINARY_FIELDS.has(name) ? bytes.toString('utf8') : bytes
    }
  } catch (error) {
    throw new BadRequest('INVALID_PARAM', error instanceof Error ? error.message : String(error))
  }
  return fields
}

const tooLarge = (limit: number) => new BadRequest('EXCEED_MAX_PAYLOAD_SIZE', `request exceeds ${limit} bytes`)
