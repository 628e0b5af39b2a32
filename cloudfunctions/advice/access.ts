/** Who may see inside a consultation: the asker and the adviser in charge. Everybody else hears that there is none. */
import { lineage } from '../../src/contract/organisation'
import { holds } from '../../src/contract/roles'
import { find, type GrantRecord, grants, grantsOf, oneOf, type Refused, read, refuse, type Tx } from '../kernel'
import { type ConsultationRecord, consultations } from './store'

type Found = ConsultationRecord & { readonly asker: string }
type Hidden = Refused<'CONSULTATION_NOT_FOUND'>
type Get = (id: string) => Promise<ConsultationRecord | undefined>

export const outside: Get = id => read(consultations, id)
export const inside =
  (tx: Tx): Get =>
  id =>
    tx.get(consultations, id)

const hidden = (): Hidden => refuse('CONSULTATION_NOT_FOUND')
const standing = (record: ConsultationRecord | undefined): record is Found =>
  record?.asker !== undefined && record.status !== 'withdrawn'

/** One's own consultation. */
export async function ownConsultation(id: string, personId: string, get: Get): Promise<Found | Hidden> {
  const record = await get(id)
  return standing(record) && record.asker === personId ? record : hidden()
}

/** The case of the adviser in charge, as long as they hold the role where it belongs. */
export async function ownCase(id: string, personId: string, get: Get): Promise<Found | Hidden> {
  const record = await get(id)
  if (!standing(record) || record.adviser !== personId) return hidden()
  return holds(await grantsOf(personId), ['adviser'], record.node) ? record : hidden()
}

/** More advisers than one place has. */
const mostAdvisers = 200

/** Every adviser's grant that reaches the place. */
export const advisersOf = (node: string): Promise<readonly GrantRecord[]> =>
  find(grants, { where: { role: 'adviser', node: oneOf(lineage(node)) }, limit: mostAdvisers })
