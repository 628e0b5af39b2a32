import type { ParsedInputOf } from '../../src/contract/define'
import { type drafts as contract, draftsMost } from '../../src/contract/drafts'
import { factFaults } from '../../src/contract/letters'
import { type CommandContext, find, localDay, refuse } from '../kernel'
import { countLock, draftKey, drafts, lockKey } from './store'

/** Keeps the draft as it is now; a draft that is known is written over. */
export async function save(
  { id, title, facts }: ParsedInputOf<typeof contract.save>,
  { tx, actor, now }: CommandContext,
) {
  const faults = factFaults(facts, localDay(now))
  if (faults.length > 0)
    return refuse('FACTS_IMPOSSIBLE', { faults: faults.map(({ event, fault }) => `${event}:${fault}`) })
  const { personId } = actor.person()
  const _id = draftKey(personId, id)
  if (!(await tx.get(drafts, _id))) {
    // first the lock, then the count: whoever saves at the same time is sent round again and counts this one
    await tx.put(countLock, { _id: lockKey(personId), at: now })
    const known = await find(drafts, { where: { personId }, fields: ['at'], limit: draftsMost })
    if (known.length >= draftsMost) return refuse('DRAFTS_FULL', { most: draftsMost })
  }
  await tx.put(drafts, { _id, personId, draftId: id, title, facts, at: now })
  return { savedAt: now }
}
