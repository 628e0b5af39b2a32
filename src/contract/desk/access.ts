/** Who has a desk. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'
import { staffRoles } from '../roles'

export const deskHolders = only(...staffRoles)
