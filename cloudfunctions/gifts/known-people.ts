/** Who of a list has an account here: phone and name say the same. */
import type { ListRow } from '../../src/contract/gifts'
import { peopleByPhone } from '../people'
import { isSame } from './own-row'

/** personIds by phone; one read for a hundred rows. */
export async function knownOf(rows: readonly ListRow[]): Promise<ReadonlyMap<string, string>> {
  const people = await peopleByPhone(rows.map(({ phone }) => phone))
  const found = rows.flatMap(row => {
    const person = people.find(one => one.phone === row.phone && isSame(row, one))
    return person ? [[row.phone, person.personId] as const] : []
  })
  return new Map(found)
}
