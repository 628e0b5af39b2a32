/** Who may do what around a class. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** Those who announce a class, look through the questions and stand in front. */
export const hosts = only('adviser', 'worker', 'streetLead', 'districtLead')
