/** Somebody takes on a wish, lets go of it, or says that it is done. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type wishes as contract, wishDefaults } from '../../src/contract/wishes'
import { type CommandContext, find, isRefused, oneOf, refuse } from '../kernel'
import { tell } from './news'
import { joined, left, reported } from './rules'
import { freeSeat, seatNames } from './rules-helpers'
import { carryOut, type WishRecord, wishes } from './store'

const { claimsMost } = wishDefaults

/** What has never been on the wall is nobody's business but the author's. */
async function shownWish({ tx }: CommandContext, id: string): Promise<WishRecord | undefined> {
  const record = await tx.get(wishes, id)
  return record && record.state !== 'waiting' && record.state !== 'refused' ? record : undefined
}

/** Two who press at once write the same document; two wishes at once of one person want the same seat. In both cases one runs again. */
export async function claim({ id, sharePhone }: ParsedInputOf<typeof contract.claim>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const { personId: person } = actor.person()
  const record = await shownWish(context, id)
  if (!record) return refuse('WISH_NOT_FOUND')
  const held = await find(wishes, {
    where: { seats: oneOf(seatNames('h', person, claimsMost)) },
    limit: claimsMost,
    fields: ['seats'],
  })
  const seat = freeSeat(
    'h',
    person,
    claimsMost,
    held.flatMap(({ seats }) => seats),
  )
  const step = joined(record, { person, since: now, seat: seat ?? claimsMost, sharePhone }, now)
  if (seat === undefined && typeof step !== 'string') return refuse('TOO_MANY_CLAIMS', { most: claimsMost })
  const after = await carryOut(tx, record, step)
  if (isRefused(after)) return after
  await later('wishes.claimed', { id, person, since: now })
  return { full: after.state === 'claimed' }
}

export async function unclaim({ id, why }: ParsedInputOf<typeof contract.unclaim>, context: CommandContext) {
  const { tx, actor, now } = context
  const record = await shownWish(context, id)
  if (!record) return refuse('WISH_NOT_FOUND')
  const after = await carryOut(tx, record, left(record, actor.person().personId, why, now))
  return isRefused(after) ? after : {}
}

export async function done({ id }: ParsedInputOf<typeof contract.done>, context: CommandContext) {
  const { tx, actor, now } = context
  const record = await shownWish(context, id)
  if (!record) return refuse('WISH_NOT_FOUND')
  const after = await carryOut(tx, record, reported(record, actor.person().personId, now))
  if (isRefused(after)) return after
  if (record.doneAt === undefined) await tell(context, after.author, after, 'done')
  return {}
}
