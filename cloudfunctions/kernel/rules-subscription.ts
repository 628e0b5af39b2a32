/** How permissions are used up. One permission, one message. */
import type { MessageKind } from '../../src/contract/messages'

type Counts = Readonly<Partial<Record<MessageKind, number>>>

export interface Permissions {
  readonly openid: string | null
  readonly counts: Counts
  readonly claims: Readonly<Record<string, number>>
}

/** The outbox gives a row up after four and a half hours; after a day its claim is of no use. ms */
const claimKept = 86_400_000

/** Takes one permission of the kind for this outbox row; undefined when there is none or the row has taken one before. */
export function claim(known: Permissions, kind: MessageKind, row: string, now: number): Permissions | undefined {
  const left = known.counts[kind] ?? 0
  if (known.openid === null || left < 1 || Object.hasOwn(known.claims, row)) return undefined
  const { [kind]: _taken, ...others } = known.counts
  const counts = left > 1 ? { ...others, [kind]: left - 1 } : others
  const fresh = Object.entries(known.claims).filter(([, at]) => now - at < claimKept)
  const openid = Object.keys(counts).length > 0 ? known.openid : null
  return { openid, counts, claims: { ...Object.fromEntries(fresh), [row]: now } }
}

/** Gives back what was claimed for this row: WeChat said that it sent nothing. */
export function giveBack(known: Permissions, kind: MessageKind, row: string, openid: string): Permissions | undefined {
  if (!Object.hasOwn(known.claims, row)) return undefined
  const { [row]: _claim, ...claims } = known.claims
  return { openid, counts: { ...known.counts, [kind]: (known.counts[kind] ?? 0) + 1 }, claims }
}

/** The person said no in WeChat's own settings: there is nothing left to send, and nobody to send it to. */
export const refusedByPerson = ({ claims }: Permissions): Permissions => ({ openid: null, counts: {}, claims })
