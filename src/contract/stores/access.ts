/** Who looks after the stores. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** Those of the station, and those of the community, street and district around it. */
export const storeKeepers = only('keeper', 'worker', 'streetLead', 'districtLead')
/** What things there are and what packs hold is said by those above a station. */
export const kitMakers = only('worker', 'streetLead', 'districtLead')
