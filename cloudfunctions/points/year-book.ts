/** The year of a purse, for other domains. */
import type { Purse } from '../../src/contract/points/purses'
import { page, read } from '../kernel'
import { isBefore, type Moved, type YearBook, yearIn } from './rules-year'
import { type EntryRecord, pointEntries, purseId, purseRecords } from './store'

const perRead = 999
const fields = ['move', 'kind', 'title', 'effect', 'points', 'after', 'at', 'day', 'reason'] as const

/** Undefined when nothing has ever moved it. Two reads; one more for every thousand movements since the year began. */
export async function bookOf(person: string, purse: Purse, year: number): Promise<YearBook | undefined> {
  const account = purseId(person, purse)
  const record = await read(purseRecords, account)
  if (!record) return undefined
  const book: Pick<EntryRecord, keyof Moved>[] = []
  let after: string | undefined
  do {
    const wanted = { where: { account }, orderBy: ['move', 'desc'], limit: perRead, fields } as const
    const found = await page(pointEntries, wanted, after)
    book.push(...found.items)
    after = found.items.some(entry => isBefore(entry, year)) ? undefined : found.next
  } while (after !== undefined)
  // what was booked between the two reads is left for the next time, so that sums and purse belong together
  const known = book.filter(({ move }) => move <= record.moves)
  return yearIn(known, year, record.honour)
}
