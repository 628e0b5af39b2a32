import type { ParsedInputOf } from '../../src/contract/define'
import { type people, privacyNoticeVersion } from '../../src/contract/people'
import { type CommandContext, persons, randomId, refuse } from '../kernel'

/** Records consent to the notice in force; the first consent makes the person. */
export async function agree(
  { version }: ParsedInputOf<typeof people.agree>,
  { tx, actor, now, actsAs }: CommandContext,
) {
  if (version !== privacyNoticeVersion) return refuse('NOTICE_OUTDATED', { version: privacyNoticeVersion })
  const known = await tx.get(persons, actor.account)
  const agreed = { version, at: now }
  const person = known ? { ...known, agreed } : { _id: actor.account, personId: randomId(), agreed, at: now }
  actsAs(person.personId)
  if (known) await tx.put(persons, person)
  else await tx.create(persons, person)
  return { personId: person.personId, version }
}
