import type { advice } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, isRefused } from '../kernel'
import { inside, ownConsultation } from './access'
import { filesOf } from './pictures'
import { move } from './rules-move'
import { type ConsultationRecord, consultations } from './store'

/** What stays when the words go: enough to be counted, nothing to be read. */
export function emptied(record: ConsultationRecord): ConsultationRecord {
  const { wordsMark, adviser, phone, before, released, ...counted } = record
  return { ...counted, allowed: false, messages: [] }
}

/** The asker takes everything back: words and pictures are deleted, nobody can read them any more. */
export async function withdraw(
  { id }: ParsedInputOf<typeof advice.withdraw>,
  { tx, actor, now, later }: CommandContext,
) {
  const record = await ownConsultation(id, actor.person().personId, inside(tx))
  if (isRefused(record)) return record
  const after = move(record, 'withdraw', now, record.workingDays)
  if (!after) throw new Error(`a ${record.status} consultation cannot be withdrawn`)
  await tx.put(consultations, { ...emptied(record), ...after })
  const files = filesOf(record.messages)
  if (files.length > 0) await later('advice.removePictures', { files })
  return { status: after.status }
}
