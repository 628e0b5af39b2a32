/** A service that somebody recorded themselves, and objections. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { type CommandContext, compact, refuse } from '../kernel'
import { overlapsOf } from './others'
import { verdictProblem } from './rules-review'
import { counted, minutesOf } from './rules-times'
import { services } from './store'

export const placeOfService = async ({ id }: { readonly id: string }, { tx }: CommandContext) =>
  (await tx.get(services, id))?.node ?? refuse('SERVICE_NOT_FOUND')

export async function settleRecord(
  { id, approve, ...verdict }: ParsedInputOf<typeof contract.settleRecord>,
  context: CommandContext,
) {
  const { tx, actor, now, later } = context
  const record = await tx.get(services, id)
  if (!record?.recorded) return refuse('SERVICE_NOT_FOUND')
  if (record.state !== 'out') return refuse('REVIEWED_ALREADY')
  const by = actor.person().personId
  if (record.person === by) return refuse('OWN_SERVICE')
  if (record.person !== undefined) context.concerns(record.person)
  const { minutes, level, reason } = verdict
  const { waitingOf: _person, ...seen } = record
  if (!approve) {
    if (!reason) return refuse('REASON_MISSING')
    const review = { minutes: 0, level: 'none', reason, by, at: now } as const
    await tx.put(services, { ...seen, review, state: 'refused' })
    return {}
  }
  const overlap = (await overlapsOf([record])).get(id) ?? 0
  const problem = verdictProblem({ minutes: minutesOf(counted(record)), overlap }, verdict)
  if (problem) return refuse(problem.code, problem.detail)
  await tx.put(services, {
    ...seen,
    review: { minutes, level, by, at: now, ...compact({ reason }) },
    state: 'confirmed',
  })
  await later('hours.book', { rows: [compact({ id, minutes, level, reason })], by, at: now })
  return {}
}

export async function decide(
  { id, change, minutes, level, reason }: ParsedInputOf<typeof contract.decide>,
  context: CommandContext,
) {
  const { tx, actor, now, later } = context
  const record = await tx.get(services, id)
  if (!record) return refuse('SERVICE_NOT_FOUND')
  const { objection, review, round } = record
  if (record.objected !== 'open' || !objection || !review) return refuse('NOT_OBJECTED')
  const by = actor.person().personId
  if (review.by === by) return refuse('OWN_REVIEW')
  if (record.person === by) return refuse('OWN_SERVICE')
  if (record.person !== undefined) context.concerns(record.person)
  const objected = change ? 'upheld' : 'kept'
  await tx.put(services, { ...record, objected, objection: { ...objection, answer: reason, by } })
  if (change) await later('hours.bookAnew', { id, minutes, level, reason, by, at: now, round })
  return {}
}
