/** Who may do what behind the answers. Apart from the actions, so that a list of doors need not carry what is behind them. */
import { only } from '../define'

/** advisers write cards */
export const advisers = only('adviser')
/** and read those of others over */
export const cardReaders = only('adviser', 'districtLead')
/** see what readers found wrong */
export const reviewers = only('adviser', 'districtLead', 'administrator')
/** enter the district's figures */
export const figureKeepers = only('adviser', 'districtLead', 'administrator')
export const figureReaders = only('adviser', 'worker', 'streetLead', 'districtLead', 'administrator')
