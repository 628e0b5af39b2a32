import type { advice } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, isRefused } from '../kernel'
import { inside, ownConsultation } from './access'
import { withMessage } from './say'
import { consultations } from './store'

/** The asker says more. Their adviser hears of it; while nobody has taken it yet there is nobody to tell. */
export async function addWords(
  { id, words, pictures }: ParsedInputOf<typeof advice.addWords>,
  { tx, actor, now, later }: CommandContext,
) {
  const by = actor.person().personId
  const record = await ownConsultation(id, by, inside(tx))
  if (isRefused(record)) return record
  const longer = await withMessage(record, { from: 'asker', by, words, pictures }, 'add', now)
  if (isRefused(longer)) return longer
  await tx.put(consultations, longer)
  if (longer.adviser) await later('advice.tellAdviser', { id, since: longer.since, fresh: longer.since === now })
  return { status: longer.status }
}
