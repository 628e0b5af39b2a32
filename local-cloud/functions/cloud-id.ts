import { createHash } from 'node:crypto'
import { CLOUD_ID_MS, CLOUD_IDS_PER_CALL } from '../limits'
import type { Caller, EventObject } from './invocation'

/**
 * CloudID: a phone cannot read which group it was opened from; it passes a ticket, and WeChat replaces the ticket by
 * the open data on the way to the function. Here a phone writes `{ "$cloudID": "opengid:<name of a group>" }`, and may
 * add `:<ms UTC>`, the time at which it got the ticket. An old ticket, `expired:…`, and everything else come out as
 * WeChat's refusals. Only top-level fields are replaced.
 */
type Filled =
  | { readonly ok: true; readonly event: EventObject; readonly caller: Caller }
  | { readonly ok: false; readonly message: string }

const expired = -601006
const invalid = -601005

export function replaceCloudIds(event: EventObject, caller: Caller, now: number): Filled {
  const tickets = Object.entries(event).flatMap(([field, value]) => {
    const ticket = ticketOf(value)
    return ticket === undefined ? [] : [{ field, ticket }]
  })
  if (tickets.length === 0) return { ok: true, event, caller }
  if (tickets.length > CLOUD_IDS_PER_CALL) return { ok: false, message: `more than ${CLOUD_IDS_PER_CALL} cloudIDs` }
  const filled = tickets.map(({ field, ticket }) => [field, openData(ticket, now)] as const)
  const openDataKeys = filled.filter(([, value]) => 'data' in value).map(([field]) => field)
  return { ok: true, event: { ...event, ...Object.fromEntries(filled) }, caller: { ...caller, openDataKeys } }
}

function ticketOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('$cloudID' in value)) return undefined
  return String(value.$cloudID)
}

function openData(cloudID: string, now: number) {
  const [kind, name, issuedAt = String(now)] = cloudID.split(':', 3)
  if (kind === 'expired') return { cloudID, errCode: expired }
  if (kind !== 'opengid' || !name || !/^\d+$/.test(issuedAt)) return { cloudID, errCode: invalid }
  if (now - Number(issuedAt) > CLOUD_ID_MS) return { cloudID, errCode: expired }
  return { cloudID, data: { opengid: groupId(name) } }
}

/** The id that stands for a WeChat group in this environment; the same name always gives the same id. */
function groupId(name: string): string {
  return `tG${createHash('sha256').update(`group:${name}`).digest('base64url').slice(0, 26)}`
}
