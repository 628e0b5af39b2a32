/** The documents of this domain; people and grants belong to the kernel, which reads them for every call. */
import type { NodeId, NodeKind } from '../../src/contract/organisation'
import type { StaffRole } from '../../src/contract/roles'
import { collection, find, oneOf, type PersonRecord, persons, type Stored } from '../kernel'

export interface PlaceRecord extends Stored {
  readonly kind: NodeKind
  readonly name: string
  readonly open: boolean
  /** last segments of every child ever added; ids are never reused */
  readonly children: readonly string[]
  readonly successor?: NodeId
  readonly at: number
}
export const places = collection<PlaceRecord>('places')

/** `_id` is a hash of the code, which is stored nowhere else. */
export interface InvitationRecord extends Stored {
  readonly role: StaffRole
  readonly node: NodeId
  /** the place's name when it was issued */
  readonly place: string
  readonly note: string
  readonly issuedBy: string
  readonly at: number
  readonly expiresAt: number
  readonly usedBy?: string
  readonly revokedBy?: string
  /** personId of whoever has the role until this is accepted */
  readonly handsOver?: string
}
export const invitations = collection<InvitationRecord>('invitations')

/** `_id` is `environment`. Before the first administrator has come it holds the set-up code's hash. */
export type EnvironmentRecord = Stored &
  (
    | { readonly state: 'waiting'; readonly codeHash: string; readonly expiresAt: number }
    | { readonly state: 'claimed'; readonly by: string; readonly at: number; readonly node: NodeId }
  )
export const settings = collection<EnvironmentRecord>('settings')

/** Written by everyone who takes an administrator away, so that two who do it at once meet here. */
export const administratorsLock = collection<Stored & { readonly at: number }>('settings')

/** People by the ids that other records name; those who have left are missing. */
export async function peopleById(personIds: readonly string[]): Promise<ReadonlyMap<string, PersonRecord>> {
  const wanted = [...new Set(personIds)]
  if (wanted.length === 0) return new Map()
  const found = await find(persons, { where: { personId: oneOf(wanted) }, limit: 1000 })
  return new Map(found.map(person => [person.personId, person]))
}

const phonesPerRead = 100

/** People by the phones that they gave; nobody has proven that one is theirs. One read for a hundred. */
export async function peopleByPhone(phones: readonly string[]): Promise<readonly PersonRecord[]> {
  const wanted = [...new Set(phones)]
  const found: PersonRecord[] = []
  for (let at = 0; at < wanted.length; at += phonesPerRead) {
    const where = { phone: oneOf(wanted.slice(at, at + phonesPerRead)) }
    found.push(...(await find(persons, { where, limit: 1000 })))
  }
  return found
}
