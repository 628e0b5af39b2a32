/** Who looks after gift packs. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** Those who plan rounds and answer for them. */
export const roundKeepers = only('worker', 'streetLead', 'districtLead')
/** Those who stand behind the counter. */
export const counterKeepers = only('keeper', 'worker', 'streetLead', 'districtLead')
