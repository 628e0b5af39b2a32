/** The records that the pipeline itself reads to know who calls: a person, and the roles granted to them. */
import { type Role, staffRoles } from '../../src/contract/roles'
import { collection, type Stored } from './documents'
import { derivedId } from './ids'

/** One WeChat account that has agreed to the privacy notice. `_id` is the account: a hash of the OPENID. */
export interface PersonRecord extends Stored {
  /** random; what every other record names. Once the person has deleted this document nothing leads back from it. */
  readonly personId: string
  readonly name?: string
  readonly phone?: string
  readonly home?: string
  readonly agreed: { readonly version: string; readonly at: number }
  readonly at: number
}

/** A role at a node; `_id` is derived from the three, so nobody holds one twice. */
export interface GrantRecord extends Stored {
  readonly personId: string
  readonly role: Role
  /** false for roles that people take up themselves, of which there are tens of thousands */
  readonly staff: boolean
  readonly node: string
  /** personId of who gave it; the person's own for roles that one takes up oneself */
  readonly by: string
  readonly at: number
}

export const persons = collection<PersonRecord>('people')
export const grants = collection<GrantRecord>('grants')

/** The account behind an OPENID. One-way: the database alone does not tell who somebody is on WeChat. */
export const accountOf = (openid: string): string => derivedId('account', openid)

/** The document of a grant. */
export function grantRecord(grant: Omit<GrantRecord, '_id' | 'staff'>): GrantRecord {
  const staff = staffRoles.some(role => role === grant.role)
  return { _id: grantId(grant.personId, grant.role, grant.node), staff, ...grant }
}

export const grantId = (personId: string, role: Role, node: string): string => derivedId('grant', personId, role, node)
