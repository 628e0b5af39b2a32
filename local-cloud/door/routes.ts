import { personas } from '../identity/personas'
import { type Call, respondToCall } from './call'
import { type Actions, controlRoutes } from './controls'
import { respondToFile, respondToUpload } from './files'
import { DoorError, type Respond, sendJson } from './http'
import type { Route } from './server'
import type { Services } from './services'
import { respondWithSite } from './static'

/** Everything the door serves, in order of precedence. Without `siteDir` there is no site at `/`. */
export function doorRoutes(
  services: Services,
  actions: Actions,
  call: Call,
  siteDir: string | undefined,
): readonly Route[] {
  const { storage, gateway, faults } = services
  const admin = onlyFunctions(({ raw }, response) => gateway.handle(raw, response))
  return [
    { method: 'POST', path: '/admin', respond: admin, forFunctions: true },
    { method: 'POST', path: '/call', respond: respondToCall(call, faults) },
    { method: 'GET', path: '/personas', respond: (_, response) => sendJson(response, 200, publicPersonas) },
    { method: 'GET', path: '/healthz', respond: (_, response) => sendJson(response, 200, { ok: true }) },
    { method: 'POST', path: '/upload', respond: respondToUpload(storage) },
    { method: 'GET', path: '/files/*', respond: respondToFile(storage), forFunctions: true },
    { method: 'PUT', path: '/files/*', respond: respondToFile(storage), forFunctions: true },
    ...controlRoutes(services, actions),
    ...(siteDir === undefined ? [] : [site(siteDir)]),
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
