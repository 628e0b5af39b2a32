/** For other domains: activities that come at a place, the next one first. */
import { lineage, type NodeId } from '../../src/contract/organisation'
import { between, days, find, oneOf } from '../kernel'
import { activities } from './store'

const aheadDays = 14
const most = 5
const fields = ['title', 'spot', 'startsAt', 'capacity', 'taken'] as const

/** Held at the place or in it, or by what it lies in; within two weeks, and not called off. */
export async function activitiesComing(node: NodeId, now: number) {
  const when = { state: 'open', startsAt: between(now, now + days(aheadDays)) } as const
  const wanted = { orderBy: ['startsAt', 'asc'], limit: most, fields } as const
  const above = lineage(node).slice(0, -1)
  const found = await Promise.all([
    find(activities, { where: { areas: node, ...when }, ...wanted }),
    above.length === 0 ? [] : find(activities, { where: { node: oneOf(above), ...when }, ...wanted }),
  ])
  return found
    .flat()
    .sort((one, other) => one.startsAt - other.startsAt)
    .slice(0, most)
}
