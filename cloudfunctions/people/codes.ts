/** One-time codes: only their hash is stored. */
import { derivedId, normaliseCode } from '../kernel'

export const invitationId = (code: string): string => derivedId('invitation', normaliseCode(code))
export const setupCodeHash = (code: string): string => derivedId('setup', normaliseCode(code))
