/** Activities are published: one, or a series of them. */
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage, type NodeId } from '../../src/contract/organisation'
import { type Announcement, type service as contract, serviceDefaults } from '../../src/contract/service'
import { type CommandContext, randomId, refuse } from '../kernel'
import { openPlace } from '../people'
import { eveningBefore, timesProblem } from './rules'
import { startsOf } from './rules-series'
import { type ActivityRecord, activities } from './store'

/** Two trips: the activity, and the evening before it. */
async function put(
  { tx, actor, now, later }: CommandContext,
  node: NodeId,
  activity: Announcement,
  series: Pick<ActivityRecord, 'series'>,
): Promise<string> {
  const by = actor.person().personId
  const _id = randomId()
  const begun = { taken: 0, waiting: 0, freed: false, leaders: [by], state: 'open', counted: false } as const
  const fresh = { ...begun, reviewed: activity.counts === 'none' }
  await tx.create(activities, { _id, node, areas: lineage(node), ...activity, ...fresh, ...series, by, at: now })
  const due = eveningBefore(activity.startsAt)
  if (due > now) await later('service.evening', { id: _id, startsAt: activity.startsAt }, { due })
  return _id
}

export async function publish({ node, activity }: ParsedInputOf<typeof contract.publish>, context: CommandContext) {
  const problem = timesProblem(activity, context.now)
  if (problem) return refuse(problem)
  if (!(await openPlace(context.tx, node))) return refuse('PLACE_NOT_FOUND')
  return { id: await put(context, node, activity, {}) }
}

export async function publishSeries(
  { node, activity, every, until }: ParsedInputOf<typeof contract.publishSeries>,
  context: CommandContext,
) {
  const most = serviceDefaults.seriesMost
  const starts = startsOf(activity.startsAt, every, until, most)
  const last = starts.at(-1)
  if (last === undefined || starts.length < 2) return refuse('SERIES_EMPTY')
  if (starts.length > most) return refuse('SERIES_TOO_LONG', { most })
  const length = activity.endsAt - activity.startsAt
  const problem =
    timesProblem(activity, context.now) ?? timesProblem({ startsAt: last, endsAt: last + length }, context.now)
  if (problem) return refuse(problem)
  if (!(await openPlace(context.tx, node))) return refuse('PLACE_NOT_FOUND')
  const series = randomId()
  const ids: string[] = []
  for (const startsAt of starts)
    ids.push(await put(context, node, { ...activity, startsAt, endsAt: startsAt + length }, { series }))
  return { ids }
}
