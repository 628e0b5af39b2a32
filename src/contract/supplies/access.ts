/** Who looks after the supplies of a station. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

export const shelfKeepers = only('keeper', 'worker', 'streetLead', 'districtLead')
