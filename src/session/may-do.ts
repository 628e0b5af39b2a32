import type { Access } from '@/contract/define'
import type { Session } from './session'

/** Whether somebody has a role that an action asks for: at this place, or anywhere. */
export const mayDo = ({ can }: Pick<Session, 'can'>, access: Access, node?: string): boolean =>
  access.kind === 'roles' && can(access.roles, node)
