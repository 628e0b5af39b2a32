/** Whether something has moved a purse already: for jobs, which may run again. Races are the unique index's to decide. */
import { find } from '../kernel'
import { pointEntries } from './store'

export const isBooked = async (account: string, cause: string): Promise<boolean> =>
  (await find(pointEntries, { where: { account, cause }, limit: 1, fields: ['move'] as const })).length > 0
