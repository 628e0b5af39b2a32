/** Ids that follow from what they name. */
import { derivedId, normaliseCode } from '../kernel'

export const bindCardId = (token: string) => derivedId('groupBindCard', normaliseCode(token))
export const arrivalId = (group: string, day: string, account: string) => derivedId('groupArrival', group, day, account)
