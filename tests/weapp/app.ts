/** The product on a phone: the built mini-program, the built functions, the local cloud in between. */
import path from 'node:path'
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
}

/** Opens the mini-program as this person. */
export async function openApp(
  cloud: Pick<LocalCloud, 'call'>,
  persona: string,
  options: Partial<Pick<HostOptions, 'url' | 'texts' | 'fontSize' | 'offline'>> = {},
): Promise<App> {
  const reached: string[] = []
  const functionOf = functionOfDomain()
  const host = await startHost({
    ...options,
    dist: distDir,
    callFunction: async (name, data) => {
      const { action, input, key } = data as Envelope
      const serving = functionOf[action.split('.', 1)[0] ?? '']
      if (name !== serving) throw new ApiError(`FunctionName parameter could not be found: ${name}`, -501000)
      reached.push(key === undefined ? action : `${action} ${key}`)
      const reply = await cloud.call(persona, action, input, key)
      // WeChat answers for a function that did not
      if (reply.error?.code.startsWith('CLOUD_')) throw new ApiError(reply.error.code, -504002)
      return reply
    },
  })
  return { ...host, reached }
}
