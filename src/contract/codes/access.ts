/** Who keeps codes. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** A station's keeper keeps the codes of that station: whoever sees that one is torn down revokes it. */
export const codeKeepers = only('keeper', 'worker', 'streetLead', 'districtLead', 'administrator')
