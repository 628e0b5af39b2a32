/** How permissions are used up. One permission, one message. */
import type { MessageKind } from '../../src/contract/messages'

type Counts = Readonly<Partial<Record<MessageKind, number>>>

/** This outbox row's message was sent or is being sent. */
export interface Claim {
  readonly row: string
  readonly at: number
}

export interface Permissions {
  readonly openid: string | null
  readonly counts: Counts
  readonly claims: readonly Claim[]
}

/** The outbox gives a row up after four and a half hours; after a day its claim is of no use. ms */
const claimKept = 86_400_000

/** Takes one permission of the kind for this outbox row; undefined when there is none or the row has taken one before. */
export function claim(known: Permissions, kind: MessageKind, row: string, now: number): Permissions | undefined {
  const left = known.counts[kind] ?? 0
  if (known.openid === null || left < 1 || hasClaimed(known, row)) return undefined
  const { [kind]: _taken, ...others } = known.counts
  const counts = left > 1 ? { ...others, [kind]: left - 1 } : others
  const fresh = known.claims.filter(({ at }) => now - at < claimKept)
  const openid = Object.keys(counts).length > 0 ? known.openid : null
  return { openid, counts, claims: [...fresh, { row, at: now }] }
}

const hasClaimed = ({ claims }: Permissions, row: string) => claims.some(claimed => claimed.row === row)

/** Gives back what was claimed for this row: WeChat said that it sent nothing. */
export function giveBack(known: Permissions, kind: MessageKind, row: string, openid: string): Permissions | undefined {
  if (!hasClaimed(known, row)) return undefined
  const claims = known.claims.filter(claimed => claimed.row !== row)
  return { openid, counts: { ...known.counts, [kind]: (known.counts[kind] ?? 0) + 1 }, claims }
}

/** The person said no in WeChat's own settings: there is nothing left to send, and nobody to send it to. */
export const refusedByPerson = ({ claims }: Permissions): Permissions => ({ openid: null, counts: {}, claims })
