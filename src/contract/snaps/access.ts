/** Who looks after snaps. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** Those who decide what is shown, and those who see to what needs attention. */
export const snapReviewers = only('worker', 'streetLead', 'districtLead')
/** Those who set what an accepted snap earns. */
export const snapRuleKeepers = only('worker', 'streetLead', 'districtLead')
