/** Who looks after the honour board. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** Those who write posts, ask for consent and put on the board what another has written. */
export const boardKeepers = only('worker', 'streetLead', 'districtLead')
