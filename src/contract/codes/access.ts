/** Who keeps codes. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

export const codeKeepers = only('worker', 'streetLead', 'districtLead', 'administrator')
