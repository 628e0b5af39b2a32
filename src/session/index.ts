/** The session's face. */

export { mayDo } from './may-do'
export { SessionProvider, useSession } from './provider'
export type { LargeType, Session, SessionPersona } from './session'
