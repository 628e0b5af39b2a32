/** Invitations as other domains make them, call them off and show them. */
import type { NodeId } from '../../src/contract/organisation'
import type { StaffRole } from '../../src/contract/roles'
import { type CommandContext, compact, days, find, grantId, grants, randomCode, type Tx } from '../kernel'
import { invitationId } from './codes'
import { codeLength, invitationState, showCode } from './rules'
import { type InvitationRecord, invitations, type PlaceRecord, peopleById } from './store'

interface Offer {
  readonly role: StaffRole
  readonly place: PlaceRecord
  readonly note: string
  readonly validDays: number
  /** personId of somebody who has the role now: theirs ends when it is accepted */
  readonly handsOver?: string | undefined
}

/** Makes a code that gives one person one role, once. It is shown now and never again. */
export async function offer(
  { role, place, note, validDays, handsOver }: Offer,
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
) {
  const code = randomCode(codeLength)
  const id = invitationId(code)
  const expiresAt = now + days(validDays)
  const issuedBy = actor.person().personId
  const named = { role, node: place._id, place: place.name, note, issuedBy, at: now, expiresAt }
  await tx.create(invitations, { _id: id, ...named, ...compact({ handsOver }) })
  return { id, code: showCode(code), expiresAt }
}

/** The invitation, if it is one by which a role is handed over. */
export async function handOverOf(tx: Tx, id: string): Promise<InvitationRecord | undefined> {
  const invitation = await tx.get(invitations, id)
  return invitation?.handsOver === undefined ? undefined : invitation
}

/** Whether the person holds exactly this role at exactly this place. */
export const holdsAt = async (tx: Tx, personId: string, role: StaffRole, node: NodeId): Promise<boolean> =>
  (await tx.get(grants, grantId(personId, role, node))) !== undefined

const unnamed = '未填姓名'
const most = 500

/** Who has this role at the place itself, and the hand-overs there that nobody has accepted yet. */
export async function handOversAt(node: NodeId, role: StaffRole, now: number) {
  const [held, offered] = await Promise.all([
    find(grants, { where: { staff: true, node }, orderBy: ['_id', 'asc'], limit: most }),
    find(invitations, { where: { node }, orderBy: ['_id', 'asc'], limit: most }),
  ])
  const holders = held.filter(grant => grant.role === role)
  const open = offered.filter(one => one.handsOver !== undefined && invitationState(one, now) === 'open')
  const known = await peopleById([
    ...holders.map(({ personId }) => personId),
    ...open.flatMap(({ handsOver, issuedBy }) => [issuedBy, ...(handsOver ? [handsOver] : [])]),
  ])
  const nameOf = (personId = '') => known.get(personId)?.name ?? unnamed
  return {
    holders: holders.map(({ personId }) => ({ personId, name: nameOf(personId) })),
    open: open.map(({ _id: id, handsOver = '', note, issuedBy, expiresAt }) => ({
      id,
      from: handsOver,
      fromName: nameOf(handsOver),
      note,
      issuedBy: nameOf(issuedBy),
      expiresAt,
    })),
  }
}
