/** The caller as a person with roles, loaded as far as the action's access needs it. */
import type { Access } from '../../src/contract/define'
import { privacyNoticeVersion } from '../../src/contract/people'
import type { KernelCode } from '../../src/contract/reply'
import { type Grant, holds } from '../../src/contract/roles'
import { type GrantRecord, grants, type PersonRecord, persons } from './identity'
import { find } from './reads'
import { type Refused, refuse } from './refusal'

export interface Actor {
  readonly account: string
  /** Throws in an action that is open to everyone: there may be no person yet. */
  person(): PersonRecord
  /** only loaded for actions that ask for a role */
  readonly grants: readonly Grant[]
}

type ReadPerson = (from: typeof persons, id: string) => Promise<PersonRecord | undefined>

/** More roles than one person can sensibly hold; the rest would be ignored, so granting stops before. */
export const maxGrantsPerPerson = 100

export const grantsOf = (personId: string): Promise<readonly GrantRecord[]> =>
  find(grants, { where: { personId }, limit: maxGrantsPerPerson })

/** The actor, or why the door stays shut. `readPerson` reads inside the transaction when there is one. */
export async function admit(
  account: string,
  access: Access,
  readPerson: ReadPerson,
): Promise<Actor | Refused<KernelCode>> {
  if (access.kind === 'everyone') return actorOf(account)
  const person = await readPerson(persons, account)
  if (person?.agreed.version !== privacyNoticeVersion) return refuse('CONSENT_REQUIRED')
  if (access.kind === 'members') return actorOf(account, person)
  const held = await grantsOf(person.personId)
  return holds(held, access.roles) ? actorOf(account, person, held) : refuse('FORBIDDEN')
}

function actorOf(account: string, person?: PersonRecord, held: readonly Grant[] = []): Actor {
  return {
    account,
    grants: held,
    person: () => {
      if (!person) throw new Error('this action is open to everyone; it must look the person up itself')
      return person
    },
  }
}
