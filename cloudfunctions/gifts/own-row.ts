/** A row of a list and somebody with an account are one when phone and name agree: a phone alone is only what somebody typed. */
import { type PersonRecord, read } from '../kernel'
import { rowId } from './ids'
import { tidyName } from './rules-eligible'
import { listed } from './store'

type Known = Pick<PersonRecord, 'name' | 'phone'>

export const isSame = (row: { readonly name: string }, { name }: Known): boolean =>
  name !== undefined && tidyName(name) === tidyName(row.name)

/** One read; none for whoever has not said both. */
export async function ownRow(round: string, person: Known | undefined): Promise<string | undefined> {
  if (person?.phone === undefined || person.name === undefined) return undefined
  const row = await read(listed, rowId(round, person.phone))
  return row && isSame(row, person) ? row._id : undefined
}
