/** Who looks after stations. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

export const stationStaff = only('keeper', 'worker', 'streetLead', 'districtLead')
