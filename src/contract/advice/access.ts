/** Who may do what in legal advice. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

export const advisers = only('adviser')
export const overseers = only('adviser', 'streetLead', 'districtLead', 'administrator')
