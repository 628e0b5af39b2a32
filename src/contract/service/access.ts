/** Who publishes activities. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'
import type { Role } from '../roles'

/** Roles that publish at their place, and may lead what is published there. */
export const organiserRoles = ['keeper', 'worker', 'streetLead', 'districtLead'] as const satisfies readonly Role[]

export const organisers = only(...organiserRoles)
