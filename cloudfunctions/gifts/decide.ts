/** A round is handed in, approved by somebody else, sent back, ended. Stations are told by a job, place by place. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type gifts as contract, giftDefaults } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { type CommandContext, find, refuse } from '../kernel'
import { mayApprove, quotaOf, remindDay } from './rules-round'
import { listed, noDay, type RoundRecord, rounds } from './store'

export async function submit({ id }: ParsedInputOf<typeof contract.submit>, { tx, actor, now }: CommandContext) {
  const round = await tx.get(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  if (round.state !== 'draft') return refuse('ROUND_NOT_DRAFT')
  if (round.who.kind === 'list' && (await find(listed, { where: { round: id }, limit: 1 })).length === 0)
    return refuse('LIST_EMPTY')
  const { sentBack: _done, ...rest } = round
  await tx.put(rounds, { ...rest, state: 'submitted', submitted: { by: actor.person().personId, at: now } })
  return {}
}

export async function approve({ id }: ParsedInputOf<typeof contract.approve>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const round = await tx.get(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  if (round.state !== 'submitted') return refuse('ROUND_NOT_SUBMITTED')
  const { personId: by } = actor.person()
  if (!mayApprove(round, by)) return refuse('ROUND_SAME_PERSON')
  // a kit that is withdrawn at this very moment is met by the job that tells the stations
  if (round.kitStopped) return refuse('KIT_WITHDRAWN')
  if (round.to < dayOf(now)) return refuse('ROUND_DAYS')
  const remindOn = remindDay(round, giftDefaults.remindDays, noDay)
  const allowed = quotaOf(round.places)
  await tx.put(rounds, { ...round, state: 'open', approved: { by, at: now }, allowed, spreading: true, remindOn })
  await later('gifts.spread', { round: id, from: 0 })
  return {}
}

export async function sendBack(
  { id, reason }: ParsedInputOf<typeof contract.sendBack>,
  { tx, actor, now }: CommandContext,
) {
  const round = await tx.get(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  if (round.state !== 'submitted') return refuse('ROUND_NOT_SUBMITTED')
  const { submitted: _taken, ...rest } = round
  await tx.put(rounds, { ...rest, state: 'draft', sentBack: { by: actor.person().personId, at: now, reason } })
  return {}
}

/** The round as it is once it has ended; its places follow. */
export const closedRound = (round: RoundRecord, now: number, reason?: string): RoundRecord => ({
  ...round,
  state: 'closed',
  closed: { at: now, ...(reason !== undefined && { reason }) },
  spreading: true,
  remindOn: noDay,
})

export async function close({ id, reason }: ParsedInputOf<typeof contract.close>, { tx, now, later }: CommandContext) {
  const round = await tx.get(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  if (round.state !== 'open') return refuse('ROUND_NOT_OPEN')
  await tx.put(rounds, closedRound(round, now, reason))
  await later('gifts.spread', { round: id, from: 0 })
  return {}
}
