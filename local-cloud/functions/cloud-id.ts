import { createHash, randomBytes } from 'node:crypto'
import type { CloudClock } from '../clock'
import { CLOUD_ID_MS, CLOUD_IDS_PER_CALL } from '../limits'
import type { Caller, EventObject } from './invocation'

/**
 * CloudID: a phone cannot read which group it was opened from; it passes a ticket, and WeChat replaces the ticket by
 * the open data on the way to the function. On the wire a ticket is `{ "$cloudID": "<id>" }`. Only top-level fields are
 * replaced; a ticket that this cloud did not give, that is old, or that another person got comes out as WeChat's refusal.
 */
export interface CloudIds {
  /** what a phone gets that was opened from this group's card; the name stands for the group */
  issue(openid: string, group: string): string
  openData(cloudID: string, openid: string | undefined): OpenData
}

type OpenData =
  | { readonly cloudID: string; readonly data: { readonly opengid: string } }
  | { readonly cloudID: string; readonly errCode: number }

type Filled =
  | { readonly ok: true; readonly event: EventObject; readonly caller: Caller }
  | { readonly ok: false; readonly message: string }

const invalid = -601005
const expired = -601006
const wrongUser = -601007

export function createCloudIds(clock: CloudClock): CloudIds {
  const issued = new Map<string, { readonly openid: string; readonly group: string; readonly at: number }>()
  return {
    issue: (openid, group) => {
      const cloudID = `0_${randomBytes(32).toString('base64url')}`
      issued.set(cloudID, { openid, group, at: clock.now() })
      return cloudID
    },
    openData: (cloudID, openid) => {
      const ticket = issued.get(cloudID)
      if (!ticket) return { cloudID, errCode: invalid }
      if (clock.now() - ticket.at > CLOUD_ID_MS) return { cloudID, errCode: expired }
      if (ticket.openid !== openid) return { cloudID, errCode: wrongUser }
      return { cloudID, data: { opengid: groupId(ticket.group) } }
    },
  }
}

export function replaceCloudIds(event: EventObject, caller: Caller, cloudIds: CloudIds): Filled {
  const tickets = Object.entries(event).flatMap(([field, value]) => {
    const ticket = ticketOf(value)
    return ticket === undefined ? [] : [{ field, ticket }]
  })
  if (tickets.length === 0) return { ok: true, event, caller }
  if (tickets.length > CLOUD_IDS_PER_CALL) return { ok: false, message: `more than ${CLOUD_IDS_PER_CALL} cloudIDs` }
  const filled = tickets.map(({ field, ticket }) => [field, cloudIds.openData(ticket, caller.openid)] as const)
  const openDataKeys = filled.filter(([, value]) => 'data' in value).map(([field]) => field)
  return { ok: true, event: { ...event, ...Object.fromEntries(filled) }, caller: { ...caller, openDataKeys } }
}

function ticketOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('$cloudID' in value)) return undefined
  return String(value.$cloudID)
}

/** The id that stands for a WeChat group in this app; the same name always gives the same id. */
function groupId(name: string): string {
  return `tG${createHash('sha256').update(`group:${name}`).digest('base64url').slice(0, 26)}`
}
