/** Who may do what in a book corner. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** Those who look after the books of a station; a role above it reaches down to it. */
export const shelfKeepers = only('keeper', 'worker', 'streetLead', 'districtLead')
