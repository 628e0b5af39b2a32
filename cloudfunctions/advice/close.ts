import type { advice } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { inside, ownCase } from './access'
import { move } from './rules-move'
import { consultations } from './store'

/** The adviser ends what has been answered; the asker can open it again. */
export async function close({ id }: ParsedInputOf<typeof advice.close>, { tx, actor, now }: CommandContext) {
  const record = await ownCase(id, actor.person().personId, inside(tx))
  if (isRefused(record)) return record
  const after = move(record, 'close', now, record.workingDays)
  if (!after) return refuse(record.status === 'closed' ? 'CONSULTATION_CLOSED' : 'NOT_ANSWERED_YET')
  await tx.put(consultations, { ...record, ...after })
  return { status: after.status }
}
