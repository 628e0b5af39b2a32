import type { Access } from '@/contract/define'
import type { Session } from '@/session'

/** Whether somebody has a role that an action asks for, anywhere. */
export const mayDo = ({ can }: Pick<Session, 'can'>, access: Access): boolean =>
  access.kind === 'roles' && can(access.roles)
