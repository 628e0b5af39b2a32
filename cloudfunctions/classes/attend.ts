/** Somebody wants to be reminded, takes the way in, or opens the replay. */
import { type classes as contract, phaseOf } from '../../src/contract/classes'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, refuse } from '../kernel'
import { presenceId } from './ids'
import { classes, type PresenceRecord, presence } from './store'

async function presenceOf({ tx, actor, now }: CommandContext, id: string): Promise<PresenceRecord> {
  const { personId: person } = actor.person()
  const _id = presenceId(id, person)
  const known = await tx.get(presence, _id)
  return known ?? { _id, person, class: id, reminder: false, joined: false, watched: false, at: now }
}

export async function remind({ id, on }: ParsedInputOf<typeof contract.remind>, context: CommandContext) {
  const { tx, now } = context
  const record = await tx.get(classes, id)
  if (!record) return refuse('CLASS_NOT_FOUND')
  const phase = phaseOf(record, now)
  if (phase === 'cancelled') return refuse('CLASS_CANCELLED')
  if (phase === 'over') return refuse('CLASS_OVER')
  await tx.put(presence, { ...(await presenceOf(context, id)), reminder: on })
  return {}
}

export async function join({ id, what }: ParsedInputOf<typeof contract.join>, context: CommandContext) {
  const { tx } = context
  const record = await tx.get(classes, id)
  if (!record) return refuse('CLASS_NOT_FOUND')
  if (record.cancelled) return refuse('CLASS_CANCELLED')
  const before = await presenceOf(context, id)
  await tx.put(presence, what === 'class' ? { ...before, joined: true } : { ...before, watched: true })
  return {}
}
