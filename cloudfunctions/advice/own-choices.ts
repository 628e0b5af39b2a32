/** What the asker decides about their consultation beside its words. */
import type { advice } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { inside, ownConsultation } from './access'
import { consultations } from './store'

/** May the matter be told to others without names? It can be taken back until it is out. */
export async function allowPublishing(
  { id, allowed }: ParsedInputOf<typeof advice.allowPublishing>,
  { tx, actor }: CommandContext,
) {
  const record = await ownConsultation(id, actor.person().personId, inside(tx))
  if (isRefused(record)) return record
  if (record.published) return refuse('ALREADY_PUBLISHED')
  await tx.put(consultations, { ...record, allowed })
  return {}
}

/** Somebody may be looking: neutral names from now on, and no messages. */
export async function setSafeMode(
  { id, safe }: ParsedInputOf<typeof advice.setSafeMode>,
  { tx, actor }: CommandContext,
) {
  const record = await ownConsultation(id, actor.person().personId, inside(tx))
  if (isRefused(record)) return record
  await tx.put(consultations, { ...record, safe })
  return {}
}
