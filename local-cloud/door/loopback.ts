import type { IncomingMessage } from 'node:http'

/** Addresses on which this workbench may listen: the machine itself and nothing else. */
const addresses = new Set(['127.0.0.1', '::1'])
const hostNames = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** Throws unless the address belongs to this machine alone. */
export function assertLoopback(address: string): void {
  if (addresses.has(address)) return
  throw new Error(
    `The local cloud listens on 127.0.0.1 or ::1 only, not on ${address}: it has no real sign-in, everybody who reaches it is any person they like.`,
  )
}

/**
 * Why a request is not from this machine's own pages, or undefined. A page of a foreign site can reach 127.0.0.1 through
 * a name it owns (DNS rebinding) or by a plain cross-site request; the Host and Origin headers give both away.
 */
export function foreignness(request: IncomingMessage): string | undefined {
  const host = hostName(request.headers.host ?? '')
  if (!hostNames.has(host)) return `Host ${JSON.stringify(host)} is not this machine`
  const { origin } = request.headers
  if (origin !== undefined && origin !== `http://${request.headers.host}`) return `Origin ${origin} is another site`
  return undefined
}

const hostName = (host: string) => host.replace(/:\d+$/, '').toLowerCase()
