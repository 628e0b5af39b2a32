import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CloudClock } from '../clock'

/** What a signed link allows. */
export interface Grant {
  readonly method: 'GET' | 'PUT'
  readonly path: string
  /** PUT only: who will own the file */
  readonly owner: string
}

export interface Links {
  /** a link that works for `seconds` from now */
  sign(grant: Grant, seconds: number): string
  /** the grant of a request, or why it has none */
  verify(method: string, path: string, query: URLSearchParams): Grant | LinkProblem
}

export type LinkProblem = 'expired' | 'forged'

/**
 * Links to files, signed with a secret of this data folder and good until a time of the emulated clock. Paths stay
 * unencoded because the SDK encodes the links that it gets.
 */
export function createLinks(baseUrl: string, secret: Buffer, clock: CloudClock): Links {
  const signature = (grant: Grant, expires: number) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([grant.method, grant.path, grant.owner, expires]))
      .digest('hex')
  return {
    sign: (grant, seconds) => {
      const expires = Math.floor(clock.now() / 1000) + seconds
      const owner = grant.owner === '' ? '' : `&owner=${grant.owner}`
      return `${baseUrl}/files/${grant.path}?expires=${expires}${owner}&sign=${signature(grant, expires)}`
    },
    verify: (method, path, query) => {
      if (method !== 'GET' && method !== 'PUT') return 'forged'
      const grant: Grant = { method, path, owner: query.get('owner') ?? '' }
      const expires = Number(query.get('expires'))
      if (!same(query.get('sign') ?? '', signature(grant, expires))) return 'forged'
      return expires * 1000 > clock.now() ? grant : 'expired'
    },
  }
}

function same(given: string, expected: string): boolean {
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))
}
