import { createHash } from 'node:crypto'
import { CLOUD_IDS_PER_CALL } from '../limits'
import type { Caller, EventObject } from './invocation'

/**
 * CloudID: a phone cannot read which group it was opened from; it passes a ticket, and WeChat replaces the ticket by
 * the open data on the way to the function. Here a phone writes `{ "$cloudID": "opengid:<name of a group>" }`;
 * `expired:…` and everything else come out as WeChat's refusals. Only top-level fields are replaced.
 */
type Filled =
  | { readonly ok: true; readonly event: EventObject; readonly caller: Caller }
  | { readonly ok: false; readonly message: string }

const expired = -601006
const invalid = -601005

export function replaceCloudIds(event: EventObject, caller: Caller): Filled {
  const tickets = Object.entries(event).flatMap(([field, value]) => {
    const ticket = ticketOf(value)
    return ticket === undefined ? [] : [{ field, ticket }]
  })
  if (tickets.length === 0) return { ok: true, event, caller }
  if (tickets.length > CLOUD_IDS_PER_CALL) return { ok: false, message: `more than ${CLOUD_IDS_PER_CALL} cloudIDs` }
  const filled = tickets.map(({ field, ticket }) => [field, openData(ticket)] as const)
  const openDataKeys = filled.filter(([, value]) => 'data' in value).map(([field]) => field)
  return { ok: true, event: { ...event, ...Object.fromEntries(filled) }, caller: { ...caller, openDataKeys } }
}

function ticketOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('$cloudID' in value)) return undefined
  return String(value.$cloudID)
}

function openData(cloudID: string) {
  const [kind, name] = cloudID.split(':', 2)
  if (kind === 'opengid' && name) return { cloudID, data: { opengid: groupId(name) } }
  return { cloudID, errCode: kind === 'expired' ? expired : invalid }
}

/** The id that stands for a WeChat group in this environment; the same name always gives the same id. */
export function groupId(name: string): string {
  return `tG${createHash('sha256').update(`group:${name}`).digest('base64url').slice(0, 26)}`
}
