/** Who reads what everybody may read: a member's own marks stand on it. */
import { privacyNoticeVersion } from '../../src/contract/people'
import { persons, type QueryContext, read } from '../kernel'

/** personId; undefined for somebody who has not agreed to the notice. */
export async function readerOf({ actor }: QueryContext): Promise<string | undefined> {
  const person = await read(persons, actor.account)
  return person?.agreed.version === privacyNoticeVersion ? person.personId : undefined
}
