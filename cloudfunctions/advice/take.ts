import type { advice } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, refuse } from '../kernel'
import { move } from './rules-move'
import { consultations } from './store'

type Input = ParsedInputOf<typeof advice.take>

/** A consultation belongs to its community. */
export async function placeOfConsultation({ id }: Input, { tx }: CommandContext) {
  const record = await tx.get(consultations, id)
  return record?.asker && record.status !== 'withdrawn' ? record.node : refuse('CONSULTATION_NOT_FOUND')
}

/** The first one who reaches for it has it; two who do so at once write the same document, and one of them looks again. */
export async function take({ id }: Input, { tx, actor, now, concerns }: CommandContext) {
  const record = await tx.get(consultations, id)
  const { personId } = actor.person()
  if (!record?.asker) return refuse('CONSULTATION_NOT_FOUND')
  if (record.asker === personId) return refuse('OWN_CONSULTATION')
  const after = move(record, 'take', now, record.workingDays)
  if (!after) return refuse('CONSULTATION_TAKEN')
  concerns(record.asker)
  await tx.put(consultations, { ...record, ...after, adviser: personId })
  return { status: after.status }
}
