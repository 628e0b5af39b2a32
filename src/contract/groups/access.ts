/** Who tends the WeChat groups of a community. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

export const groupKeepers = only('worker', 'streetLead', 'districtLead')
