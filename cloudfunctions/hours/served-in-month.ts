/** Confirmed services of a month, a thousand at a time. */
import type { NodeId } from '../../src/contract/organisation'
import { startOf } from '../../src/contract/shanghai'
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

/** From [first, next) of a month, ms UTC. */
function monthRange(month: string): readonly [number, number] {
  const [year = 0, of = 1] = month.split('-').map(Number)
  const next = of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`
  return [startOf(`${month}-01`), startOf(`${next}-01`)]
}

/** At most `most`; `complete` says whether that was all. */
export async function monthOf(where: { readonly areas: NodeId }, month: string, most: number) {
  const rows: Served[] = []
  let after: string | undefined
  do {
    const wanted = { ...where, state: 'booked', startsAt: between(...monthRange(month)) } as const
    const found = await page(services, { where: wanted, orderBy: ['startsAt', 'asc'], limit: perRead, fields }, after)
    rows.push(...found.items)
    after = found.next
  } while (after !== undefined && rows.length < most)
  return { rows: rows.slice(0, most), complete: after === undefined && rows.length <= most }
}
