/**
 * Where and how often a person may be written to. WeChat sends to an OPENID only, which the product keeps nowhere else: it comes with the
 * first permission and goes with the last.
 */
import type { MessageKind } from '../../src/contract/messages'
import { callerOpenid } from './caller'
import { collection, type Stored } from './documents'
import type { CommandContext } from './module'
import { changeIf, read, scan } from './reads'
import type { Claim } from './rules-subscription'
import { transact } from './transaction'

export type Counts = Readonly<Partial<Record<MessageKind, number>>>

/** `_id` is the personId. */
export interface SubscriptionRecord extends Stored {
  /** null when no permission is left */
  readonly openid: string | null
  /** messages that may still be sent, by kind */
  readonly counts: Counts
  /** kept for as long as the outbox may try a row again */
  readonly claims: readonly Claim[]
  /** grows with every change */
  readonly revision: number
  /** when the last permission came */
  readonly at: number
}

const subscriptions = collection<SubscriptionRecord>('subscriptions')

/** Permissions of one kind that are worth keeping: nobody is written to more often than this without opening the app. */
const mostOfAKind = 20

/** Writes down what the caller has allowed, one message of each kind. */
export async function allowMessages(
  kinds: readonly MessageKind[],
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
): Promise<void> {
  const openid = callerOpenid()
  if (openid === undefined) throw new Error('a member without an OPENID')
  const { personId } = actor.person()
  const known = await tx.get(subscriptions, personId)
  const counts: Partial<Record<MessageKind, number>> = { ...known?.counts }
  for (const kind of new Set(kinds)) counts[kind] = Math.min(mostOfAKind, (counts[kind] ?? 0) + 1)
  const { claims = [], revision = 0 } = known ?? {}
  await tx.put(subscriptions, { _id: personId, openid, counts, claims, revision: revision + 1, at: now })
}

/** How many messages of each kind may still be sent to this person. */
export async function allowedMessages(personId: string): Promise<Counts> {
  return (await read(subscriptions, personId))?.counts ?? {}
}

/** Who may be written to with this kind of message, in the order of ids from `after` on: `last` is missing when that was all. One read. */
export async function peopleAllowing(kind: MessageKind, after: string, limit: number) {
  const found = await scan(subscriptions, { after, limit, fields: ['counts'] })
  const last = found.length === limit ? found.at(-1)?._id : undefined
  return { people: found.filter(({ counts }) => (counts[kind] ?? 0) > 0).map(({ _id }) => _id), last }
}

/** Nobody can be written to any more; erases the OPENID. */
export async function forgetSubscription(personId: string): Promise<void> {
  await transact(async tx => ({ commit: await tx.remove(subscriptions, personId) }))
}

type Change = Pick<SubscriptionRecord, 'openid' | 'counts' | 'claims'>

const attempts = 8

/**
 * Changes the person's document as `next` says, again when somebody else was first. The document as it was before, or undefined when
 * there is none or `next` wants no change. Throws after eight lost races.
 */
export async function changeSubscription(
  personId: string,
  next: (now: SubscriptionRecord) => Change | undefined,
): Promise<SubscriptionRecord | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await read(subscriptions, personId)
    const change = known && next(known)
    if (!known || !change) return undefined
    const { revision } = known
    if (await changeIf(subscriptions, personId, { revision }, { ...change, revision: revision + 1 })) return known
  }
  throw new Error('the subscription changed under every attempt')
}
