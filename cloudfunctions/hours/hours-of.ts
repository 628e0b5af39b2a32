/** Somebody's confirmed services, for other domains: of a year, or all of them. */
import { startOf } from '../../src/contract/shanghai'
import { between, page } from '../kernel'
import { type ServiceRecord, services } from './store'

const perRead = 999
const fields = ['state', 'day', 'title', 'kind', 'place', 'node', 'areas', 'purse', 'review', 'earned'] as const

/** A service that has been looked at and booked. */
export interface ConfirmedService
  extends Pick<ServiceRecord, 'day' | 'title' | 'kind' | 'place' | 'node' | 'areas' | 'purse' | 'earned'> {
  /** as the reviewer confirmed them */
  readonly minutes: number
}

/** The earliest first. A thousand in one read; whoever has more is read on. */
export async function hoursOf(person: string, year?: number): Promise<readonly ConfirmedService[]> {
  const within = year === undefined ? {} : { startsAt: between(startOf(`${year}-01-01`), startOf(`${year + 1}-01-01`)) }
  const rows: ConfirmedService[] = []
  let after: string | undefined
  do {
    const wanted = { where: { person, ...within }, orderBy: ['startsAt', 'desc'], limit: perRead, fields } as const
    const found = await page(services, wanted, after)
    for (const { state, review, ...row } of found.items)
      if (state === 'booked' && review) rows.push({ ...row, minutes: review.minutes })
    after = found.next
  } while (after !== undefined)
  return rows.reverse()
}
