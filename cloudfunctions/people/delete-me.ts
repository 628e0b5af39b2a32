import { type CommandContext, eraseJob, grantsOf, persons, refuse } from '../kernel'

/**
 * Removes the person at once: from here on nothing leads from their WeChat account to their records. Roles, and what other domains
 * keep, follow as a job. Ledgers and the journal keep the random personId, which then names nobody.
 */
export async function deleteMe(_input: unknown, { tx, actor, later }: CommandContext) {
  const { personId } = actor.person()
  const held = await grantsOf(personId)
  if (held.some(grant => grant.role === 'administrator')) return refuse('STILL_ADMINISTRATOR')
  await tx.remove(persons, actor.account)
  await later(eraseJob, { personId })
  return {}
}
