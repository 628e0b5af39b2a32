/** What somebody did between two days, as the book has it: for other domains. */
import type { Purse } from '../../src/contract/points/purses'
import { between, find, scan } from '../kernel'
import { sumServed } from './rules-served'
import { pointEntries, purseId, purseRecords } from './store'

/** More than a person serves in a quarter. */
const most = 1000

/** Services from the first day to the last; what was taken back does not count. One read. */
export async function servedIn(person: string, purse: Purse, first: string, last: string) {
  const entries = await find(pointEntries, {
    // days are text, and '~' stands behind every digit
    where: { account: purseId(person, purse), day: between(first, `${last}~`) },
    orderBy: ['day', 'asc'],
    limit: most,
    fields: ['kind', 'day', 'points', 'reverses'] as const,
  })
  return sumServed(entries)
}

/** Whose purse of this sort there is, in the order of ids from `after` on: `last` is missing when that was all. */
export async function pursesAfter(purse: Purse, after: string, limit: number) {
  const found = await scan(purseRecords, { after, limit, fields: ['person', 'purse'] })
  const last = found.length === limit ? found.at(-1)?._id : undefined
  return { people: found.filter(one => one.purse === purse).map(({ person }) => person), last }
}
