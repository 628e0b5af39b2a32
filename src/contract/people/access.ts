/** Who may do what about people and places. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'
import { staffRoles } from '../roles'

export const granters = only('worker', 'streetLead', 'districtLead', 'administrator')
export const overseers = only('streetLead', 'districtLead', 'administrator')
export const staffOnly = only(...staffRoles)
export const treeKeepers = only('worker', 'streetLead', 'districtLead', 'administrator')
