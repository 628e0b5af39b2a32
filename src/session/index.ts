/** The session's face. */
export { SessionProvider, useSession } from './provider'
export type { LargeType, Session, SessionPersona } from './session'
