/** The product on a phone: the built mini-program, the built functions, the local cloud in between. */
import path from 'node:path'
import { PNG } from 'pngjs'
import { functionOfDomain } from '../../config/taro/function-of-domain'
import type { LocalCloud } from '../../local-cloud/cloud'
import { ApiError } from './host/apis/api'
import { type Host, type HostOptions, startHost } from './host/host'

export const distDir = path.resolve(__dirname, '../../dist/weapp')

export interface App extends Host {
  /** what reached the cloud, in order: `action key` */
  readonly reached: readonly string[]
}

interface Envelope {
  readonly action: string
  readonly input: unknown
  readonly key?: string
  readonly group?: unknown
}

/** Opens the mini-program as this person. */
export async function openApp(
  cloud: Pick<LocalCloud, 'call' | 'url' | 'cloudIdFor'>,
  persona: string,
  options: Partial<Pick<HostOptions, 'url' | 'texts' | 'files' | 'fontSize' | 'offline' | 'opening' | 'group'>> = {},
): Promise<App> {
  const reached: string[] = []
  const functionOf = functionOfDomain()
  const host = await startHost({
    ...options,
    dist: distDir,
    uploadFile: cloudPath => upload(cloud.url, persona, cloudPath),
    callFunction: async (name, data) => {
      const { action, input, key, group } = data as Envelope
      const serving = functionOf[action.split('.', 1)[0] ?? '']
      if (name !== serving) throw new ApiError(`FunctionName parameter could not be found: ${name}`, -501000)
      reached.push(key === undefined ? action : `${action} ${key}`)
      const reply = await cloud.call(persona, action, input, key, group)
      // WeChat answers for a function that did not
      if (reply.error?.code.startsWith('CLOUD_')) throw new ApiError(reply.error.code, -504002)
      return reply
    },
  })
  return { ...host, reached }
}

const smallPicture = Uint8Array.from(PNG.sync.write(new PNG({ width: 2, height: 2 })))

/** Whatever picture was chosen, a small real one arrives. */
async function upload(url: string, persona: string, cloudPath: string): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Persona ${persona}` }
  const ticket = await fetch(`${url}/upload`, { method: 'POST', headers, body: JSON.stringify({ cloudPath }) })
  if (!ticket.ok) throw new ApiError('STORAGE_REQUEST_FAIL', -503001)
  const { fileID, url: place } = (await ticket.json()) as { fileID: string; url: string }
  const stored = await fetch(place, { method: 'PUT', body: smallPicture })
  if (!stored.ok) throw new ApiError('STORAGE_EXCEED_AUTHORITY', -503002)
  return fileID
}
