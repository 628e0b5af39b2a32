/** Who looks after the shops of the market. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** Those of the station and of the community around it. */
export const shopKeepers = only('keeper', 'worker', 'streetLead', 'districtLead')
