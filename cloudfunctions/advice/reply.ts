import type { advice } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, isRefused } from '../kernel'
import { inside, ownCase } from './access'
import { tellAsker } from './messages'
import { withMessage } from './say'
import { consultations } from './store'

/** The adviser answers, or asks for what is missing: the turn goes to the asker. */
export async function reply({ id, words, pictures }: ParsedInputOf<typeof advice.reply>, context: CommandContext) {
  const { tx, actor, now } = context
  const by = actor.person().personId
  const record = await ownCase(id, by, inside(tx))
  if (isRefused(record)) return record
  const longer = await withMessage(record, { from: 'adviser', by, words, pictures }, 'answer', now)
  if (isRefused(longer)) return longer
  const { outcome: _said, ...answered } = longer
  await tx.put(consultations, { ...answered, firstAnsweredAt: record.firstAnsweredAt ?? now })
  await tellAsker(context, record)
  return { status: longer.status }
}
