/** The desk of those who decide. */
import type { ParsedInputOf } from '../../src/contract/define'
import {
  type snaps as contract,
  isQuiet,
  type ReviewList,
  reviewLists,
  type WaitingList,
} from '../../src/contract/snaps'
import { between, compact, count, days, find, page, type QueryContext, read, refuse } from '../kernel'
import { placesById } from '../people'
import { middleOf } from './rules-figures'
import { deskKey } from './rules-state'
import { snaps } from './store'
import { rowFields, shownQueue, shownToStaff } from './views'

const pageSize = 20
/** The latest of thirty days: so many tell how long it usually takes. */
const usualMost = 60
const usualDays = 30

const counted = (Object.keys(reviewLists) as ReviewList[]).filter(list => !isQuiet(list))

export async function queue(input: ParsedInputOf<typeof contract.queue>, { now }: QueryContext) {
  const { node, kind, list, newest = isQuiet(list), after } = input
  // whose check did not come back may be waiting already, for somebody's own eyes
  const of = (one: ReviewList) => ({ desks: deskKey(node, one === 'checking' ? 'unchecked' : one, kind) })
  const orderBy = ['since', newest ? 'desc' : 'asc'] as const
  const [places, rows, counts, [first], ended] = await Promise.all([
    placesById([node]),
    page(snaps, { where: of(list), orderBy, limit: pageSize, fields: rowFields }, after),
    Promise.all(counted.map(async one => [one, await count(snaps, of(one))] as const)),
    find(snaps, { where: of('waiting'), orderBy: ['since', 'asc'], limit: 1, fields: ['since'] as const }),
    find(snaps, {
      where: { ...of('ended'), since: between(now - days(usualDays), now + 1) },
      orderBy: ['since', 'desc'],
      limit: usualMost,
      fields: ['waited'] as const,
    }),
  ])
  const place = places.get(node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const usually = middleOf(ended.flatMap(({ waited }) => waited ?? []))
  return {
    place: place.name,
    counts: Object.fromEntries(counts) as Record<WaitingList, number>,
    ...compact({ usually, oldest: first?.since }),
    ...rows,
    items: [...(await shownQueue(rows.items))],
  }
}

export async function look({ id }: ParsedInputOf<typeof contract.look>, { actor, concerns }: QueryContext) {
  const snap = await read(snaps, id)
  if (!snap || snap.state === 'withdrawn') return refuse('SNAP_NOT_FOUND')
  if (snap.sender !== undefined) concerns(snap.sender)
  return shownToStaff(snap, actor.person().personId)
}
