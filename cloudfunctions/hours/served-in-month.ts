/** Confirmed services of a month, a thousand at a time. */

import { spanOf } from '../../src/contract/months'
import type { NodeId } from '../../src/contract/organisation'
import { between, page } from '../kernel'
import { type ServiceRecord, services } from './store'

const perRead = 999

const fields = [
  'person',
  'guest',
  'purse',
  'kind',
  'title',
  'place',
  'day',
  'startsAt',
  'endsAt',
  'in',
  'out',
  'review',
  'earned',
] as const
type Served = Pick<ServiceRecord, (typeof fields)[number] | '_id'>

/** At most `most`; `complete` says whether that was all. */
export async function servedInMonth(where: { readonly areas: NodeId }, month: string, most: number) {
  const rows: Served[] = []
  let after: string | undefined
  do {
    const wanted = { ...where, state: 'booked', startsAt: between(...spanOf(month)) } as const
    const found = await page(services, { where: wanted, orderBy: ['startsAt', 'asc'], limit: perRead, fields }, after)
    rows.push(...found.items)
    after = found.next
  } while (after !== undefined && rows.length < most)
  return { rows: rows.slice(0, most), complete: after === undefined && rows.length <= most }
}
