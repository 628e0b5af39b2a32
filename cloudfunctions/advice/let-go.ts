/** An adviser lets go of a case: back to everybody, or to one colleague. From then on they read nothing of it. */
import type { advice } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { advisersOf, inside, ownCase } from './access'
import { move } from './rules-move'
import { consultations } from './store'

export async function handBack(
  { id, why }: ParsedInputOf<typeof advice.handBack>,
  { tx, actor, now, later, concerns }: CommandContext,
) {
  const record = await ownCase(id, actor.person().personId, inside(tx))
  if (isRefused(record)) return record
  const after = move(record, 'handBack', now, record.workingDays)
  if (!after) return refuse('CONSULTATION_CLOSED')
  concerns(record.asker)
  const { adviser: _before, ...free } = record
  await tx.put(consultations, { ...free, ...after, released: why })
  await later('advice.announce', { id, since: after.since, fresh: after.since === now })
  return { status: after.status }
}

/** The colleague's reach is looked up together with one's own: one read for both. */
export async function passOn(
  { id, to, why }: ParsedInputOf<typeof advice.passOn>,
  { tx, actor, now, later, concerns }: CommandContext,
) {
  const me = actor.person().personId
  const record = await tx.get(consultations, id)
  const reaching = record?.adviser === me ? await advisersOf(record.node) : []
  const reaches = (personId: string) => reaching.some(grant => grant.personId === personId)
  if (!record?.asker || !reaches(me)) return refuse('CONSULTATION_NOT_FOUND')
  if (to === me || to === record.asker || !reaches(to)) return refuse('ADVISER_NOT_FOUND')
  const after = move(record, 'passOn', now, record.workingDays)
  if (!after) return refuse('CONSULTATION_CLOSED')
  concerns(record.asker)
  await tx.put(consultations, { ...record, ...after, adviser: to, released: why })
  await later('advice.tellAdviser', { id, since: after.since, fresh: after.since === now })
  return { status: after.status }
}
