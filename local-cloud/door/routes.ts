import type { Faults } from '../faults'
import { personas } from '../identity/personas'
import type { StorageService } from '../storage/storage'
import { type Call, respondToCall } from './call'
import { type Controls, controlRoutes } from './controls'
import { respondToFile, respondToUpload } from './files'
import { DoorError, type Respond, sendJson } from './http'
import type { Route } from './server'
import { respondWithSite } from './static'

export interface DoorServices {
  readonly call: Call
  readonly faults: Faults
  readonly storage: StorageService
  readonly controls: Controls
  /** the wire door of the emulated cloud, for functions only */
  readonly gateway: Respond
  /** folder of the built site; without it `/` answers 404 */
  readonly siteDir: string | undefined
}

/** Everything the door serves, in order of precedence. */
export function doorRoutes(services: DoorServices): readonly Route[] {
  const { storage } = services
  return [
    { method: 'POST', path: '/admin', respond: onlyFunctions(services.gateway) },
    { method: 'POST', path: '/call', respond: respondToCall(services.call, services.faults) },
    { method: 'GET', path: '/personas', respond: (_, response) => sendJson(response, 200, publicPersonas) },
    { method: 'GET', path: '/healthz', respond: (_, response) => sendJson(response, 200, { ok: true }) },
    { method: 'POST', path: '/upload', respond: respondToUpload(storage) },
    { method: 'GET', path: '/files/*', respond: respondToFile(storage) },
    { method: 'PUT', path: '/files/*', respond: respondToFile(storage) },
    ...controlRoutes(services.controls),
    ...(services.siteDir === undefined ? [] : [site(services.siteDir)]),
  ]
}

const site = (dir: string): Route => ({ method: 'GET', path: '/*', respond: respondWithSite(dir) })

/** What a browser needs to offer the choice; openids stay inside, as they do on a phone. */
const publicPersonas = personas.map(({ id, displayName, description }) => ({ id, displayName, description }))

/** The gateway obeys whoever reaches it. Browsers mark their requests and the SDK does not, so no page reaches it. */
function onlyFunctions(gateway: Respond): Respond {
  return (request, response) => {
    const { headers } = request.raw
    if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined) {
      throw new DoorError(403, 'CLOUD_NOT_LOOPBACK', 'the gateway is for cloud functions, not for pages')
    }
    return gateway(request, response)
  }
}
