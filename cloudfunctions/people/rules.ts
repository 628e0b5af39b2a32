/** Pure rules of the people domain: no I/O, no clock, no ids. */
import { childKinds, type NodeKind } from '../../src/contract/organisation'
import type { Invitation } from '../../src/contract/people'

interface InvitationFacts {
  readonly expiresAt: number
  readonly usedBy?: string
  readonly revokedBy?: string
}

/** Used and revoked say more than expired, so they win. */
export function invitationState(invitation: InvitationFacts, now: number): Invitation['state'] {
  if (invitation.usedBy !== undefined) return 'used'
  if (invitation.revokedBy !== undefined) return 'revoked'
  return invitation.expiresAt <= now ? 'expired' : 'open'
}

export const mayHang = (child: NodeKind, parent: NodeKind): boolean => childKinds[parent].includes(child)

/** 13812345678 → 138****5678 */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** Length of the codes that people type; 50 random bits cannot be guessed within a code's life. */
export const codeLength = 10

/** ABCDE-FGHJK: easier to read aloud and to copy from paper */
export const showCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`
