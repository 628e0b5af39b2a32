/** Who may do what with stars. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** Those who decide an appeal of a rider who lives in their part of the tree. */
export const starJudges = only('worker', 'streetLead')
/** Those who say what a star takes. */
export const starRuleMakers = only('districtLead', 'administrator')
