/** What the reader of a market has to spend. */
import type { Balance } from '../../src/contract/market'
import { privacyNoticeVersion } from '../../src/contract/people'
import { type Purse, purses } from '../../src/contract/points/purses'
import { persons, type QueryContext, read } from '../kernel'
import { balanceFor } from '../points'

const all = Object.keys(purses) as Purse[]

/** Nothing for those who have not agreed to the privacy notice yet; looking is for all. */
export async function readerOf({ actor, now }: QueryContext) {
  const person = await read(persons, actor.account)
  if (person?.agreed.version !== privacyNoticeVersion) return { member: false, balances: [] as Balance[] }
  const { personId } = person
  const balances = await Promise.all(all.map(async purse => ({ purse, ...(await balanceFor(personId, purse, now)) })))
  return { member: true, balances, personId }
}
