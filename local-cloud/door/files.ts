import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { StorageService } from '../storage/storage'
import { personaOf } from './call'
import { DoorError, type DoorRequest, type Respond, send, sendJson } from './http'
import { mediaType } from './media-types'

/** Bytes of one file. WeChat Cloud: no official figure for functions; a phone's photo is far below this. */
const maxFileBytes = 50 * 1024 * 1024

/** `POST /upload {cloudPath}`: what wx.cloud.uploadFile does before it sends the bytes. */
export function respondToUpload(storage: StorageService): Respond {
  return async (request, response) => {
    const persona = personaOf(request)
    if (!persona) throw new DoorError(401, 'CLOUD_UNKNOWN_PERSONA', 'only a person may upload')
    const { cloudPath } = await request.json()
    const upload = storage.admit(typeof cloudPath === 'string' ? cloudPath : '', ownerOf(persona.openid))
    if ('refused' in upload) throw new DoorError(400, 'CLOUD_INVALID_PARAM', upload.refused)
    sendJson(response, 200, { fileID: upload.fileId, url: upload.url })
  }
}

/** `PUT` and `GET` of signed links. */
export function respondToFile(storage: StorageService): Respond {
  return async (request, response) => {
    const path = decodePath(request.path.slice('/files/'.length))
    const grant = storage.links.verify(request.method, path, request.query)
    if (typeof grant === 'string') throw new DoorError(403, 'CLOUD_STORAGE_SIGN_PARAM_INVALID', `the link is ${grant}`)
    if (grant.method === 'GET') return download(storage, path, request, response)
    try {
      await store(storage, path, grant.owner, request)
      response.writeHead(200, { 'content-length': 0 }).end()
    } catch (error) {
      if (!(error instanceof DoorError)) throw error
      response.setHeader('connection', 'close')
      send(response, error.status, 'application/xml; charset=utf-8', cosError(error))
      request.raw.resume()
    }
  }
}

/** Object storage answers a failed PUT in XML, and the SDK reads it. */
function cosError({ code, message }: DoorError): string {
  return `<Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
}

/** Stands for a person in links, which phones see; phones do not see openids. */
const ownerOf = (openid: string) => createHash('sha256').update(openid).digest('hex').slice(0, 24)

async function store(storage: StorageService, path: string, owner: string, request: DoorRequest): Promise<void> {
  const tooLarge = new DoorError(413, 'CLOUD_STORAGE_REQUEST_FAIL', `the file exceeds ${maxFileBytes} bytes`)
  if (Number(request.raw.headers['content-length'] ?? 0) > maxFileBytes) throw tooLarge
  const existing = storage.files.find(path)
  if (owner !== '' && existing && existing.owner !== owner) {
    throw new DoorError(403, 'CLOUD_STORAGE_EXCEED_AUTHORITY', 'somebody else owns a file of this name')
  }
  const file = await storage.files.write(path, owner, request.raw, maxFileBytes)
  if (!file) throw tooLarge
}

/** Uploaded content is anybody's: it must never run as a page of this origin. */
async function download(storage: StorageService, path: string, request: DoorRequest, response: ServerResponse) {
  const file = storage.files.find(path)
  if (!file) throw new DoorError(404, 'CLOUD_STORAGE_FILE_NONEXIST', 'no such file')
  response.writeHead(200, {
    'content-type': mediaType(path),
    'content-length': file.bytes,
    'cache-control': 'private, max-age=60',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  if (request.raw.method === 'HEAD') return void response.end()
  await pipeline(storage.files.read(file), response)
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new DoorError(400, 'CLOUD_INVALID_PARAM', 'the path is not encoded properly')
  }
}
