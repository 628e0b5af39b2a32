/** For other domains: classes that come at a place, the next one first. */
import type { ClassRow } from '../../src/contract/classes'
import { contains, type NodeId } from '../../src/contract/organisation'
import { between, days, find } from '../kernel'
import { classes } from './store'

const aheadDays = 14
const mostAhead = 50

/** Announced for the place, for something in it, or for what it lies in; within two weeks, not called off. */
export async function comingAt(
  node: NodeId,
  now: number,
): Promise<readonly Pick<ClassRow, 'title' | 'host' | 'platform' | 'startsAt'>[]> {
  const ahead = await find(classes, {
    where: { startsAt: between(now, now + days(aheadDays)) },
    orderBy: ['startsAt', 'asc'],
    limit: mostAhead,
  })
  const concerned = ahead.filter(
    record => !record.cancelled && (contains(record.node, node) || contains(node, record.node)),
  )
  return concerned.map(({ title, host, platform, startsAt }) => ({ title, host, platform, startsAt }))
}
