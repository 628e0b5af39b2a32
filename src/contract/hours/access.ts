/** Who reviews hours. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** Those who confirm minutes and grade quality. Keepers lead activities; others look at what they wrote down. */
export const reviewers = only('worker', 'streetLead', 'districtLead')
