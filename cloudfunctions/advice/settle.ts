import type { advice } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { inside, ownConsultation } from './access'
import { move } from './rules-move'
import { consultations } from './store'

/** 问题解决了 ends it; 还没有 gives the turn back to the adviser. The same word twice changes nothing and is told so. */
export async function settle(
  { id, solved }: ParsedInputOf<typeof advice.settle>,
  { tx, actor, now, later }: CommandContext,
) {
  const record = await ownConsultation(id, actor.person().personId, inside(tx))
  if (isRefused(record)) return record
  const outcome = solved ? ('solved' as const) : ('unsolved' as const)
  if (record.outcome === outcome) return refuse('ALREADY_SETTLED')
  const after = move(record, outcome, now, record.workingDays)
  if (!after) return refuse(record.status === 'closed' ? 'CONSULTATION_CLOSED' : 'NOT_ANSWERED_YET')
  await tx.put(consultations, { ...record, ...after, outcome })
  if (!solved) await later('advice.tellAdviser', { id, since: after.since, fresh: after.since === now })
  return { status: after.status }
}
