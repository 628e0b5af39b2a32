/** Who may do what with points. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** Those who take an award back that should not have been. */
export const correctors = only('worker', 'streetLead', 'districtLead')
/** Those who say what a service earns, and look into purses that do not add up. */
export const ruleMakers = only('districtLead', 'administrator')
