import { type advice, adviceDefaults } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { inside, ownConsultation } from './access'
import { newestOf, tooManyOpen } from './hand-over'
import { move } from './rules-move'
import { reopenUntil } from './rules-status'
import { consultations } from './store'

/** It was not over after all; the same adviser goes on. */
export async function reopen({ id }: ParsedInputOf<typeof advice.reopen>, { tx, actor, now, later }: CommandContext) {
  const { personId } = actor.person()
  const record = await ownConsultation(id, personId, inside(tx))
  if (isRefused(record)) return record
  const after = move(record, 'reopen', now, record.workingDays)
  if (!after) return refuse('NOT_CLOSED')
  if (now > reopenUntil(record.since)) return refuse('REOPEN_TOO_LATE', { days: adviceDefaults.reopenDays })
  if (tooManyOpen(await newestOf(personId))) return refuse('TOO_MANY_OPEN', { most: adviceDefaults.openMost })
  const { outcome: _earlier, ...again } = record
  await tx.put(consultations, { ...again, ...after })
  await later('advice.tellAdviser', { id, since: after.since, fresh: true })
  return { status: after.status }
}
