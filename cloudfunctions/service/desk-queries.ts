/** Activities as those see them who publish and lead them. */
import type { ParsedInputOf } from '../../src/contract/define'
import { spanOf } from '../../src/contract/months'
import type { NodeId } from '../../src/contract/organisation'
import type { service as contract } from '../../src/contract/service'
import { atMost, between, now as clock, find, nodesOf, page, type QueryContext, refuse } from '../kernel'
import { peopleById, placesById } from '../people'
import { activityById, mayLead } from './on-calendar'
import { type Counted, figuresOf } from './rules-sums'
import { type ActivityRecord, activities, signUps } from './store'
import { deskRow, participant } from './views'

const pageSize = 20
const mostUncounted = 50
const perRead = 1000
/** Names are read with one condition of a hundred values at most. */
const peoplePerPage = 50

const overUncounted = (node: NodeId, now: number) =>
  ({ areas: node, state: 'open', counted: false, endsAt: atMost(now) }) as const

/** Over, and nobody has said whom it did good, at or below a node: the place of each. */
export const activitiesUncounted = (node: NodeId, now = clock()) => nodesOf(activities, overUncounted(node, now))

async function shown(rows: readonly ActivityRecord[], now: number) {
  const places = await placesById([...new Set(rows.map(({ node }) => node))])
  return rows.map(row => deskRow(row, places.get(row.node)?.name ?? row.node, now))
}

export async function desk({ node, after }: ParsedInputOf<typeof contract.desk>, { now }: QueryContext) {
  const [uncounted, rows] = await Promise.all([
    after === undefined
      ? find(activities, { where: overUncounted(node, now), orderBy: ['endsAt', 'asc'], limit: mostUncounted })
      : [],
    page(activities, { where: { areas: node }, orderBy: ['startsAt', 'desc'], limit: pageSize }, after),
  ])
  const all = await shown([...uncounted, ...rows.items], now)
  return { uncounted: all.slice(0, uncounted.length), list: { ...rows, items: all.slice(uncounted.length) } }
}

export async function led({ after }: ParsedInputOf<typeof contract.led>, { actor, now }: QueryContext) {
  const where = { leaders: actor.person().personId }
  const rows = await page(activities, { where, orderBy: ['startsAt', 'desc'], limit: pageSize }, after)
  return { ...rows, items: await shown(rows.items, now) }
}

export async function roster(
  { id, state, after }: ParsedInputOf<typeof contract.roster>,
  { actor, now }: QueryContext,
) {
  const activity = await activityById(id)
  if (!activity) return refuse('ACTIVITY_NOT_FOUND')
  if (!(await mayLead(activity, actor))) return refuse('NOT_LEADER')
  const where = { activity: id, state }
  const rows = await page(signUps, { where, orderBy: ['queuedAt', 'asc'], limit: peoplePerPage }, after)
  const [people, [shownActivity]] = await Promise.all([
    peopleById(rows.items.map(({ person }) => person)),
    shown([activity], now),
  ])
  const leader = activity.leaders.includes(actor.person().personId)
  const items = rows.items.map(row => participant(row, people.get(row.person)?.name, leader))
  return { activity: shownActivity as NonNullable<typeof shownActivity>, leader, people: { ...rows, items } }
}

/** A month of a district has a thousand activities: one read, or a few, of the fields that are summed. */
async function takenPlace(node: NodeId, month: string, now: number): Promise<readonly Counted[]> {
  const fields = ['kind', 'dimension', 'node', 'taken', 'beneficiaries', 'counted', 'endsAt'] as const
  const rows: (Counted & { readonly endsAt: number })[] = []
  let after: string | undefined
  do {
    const where = { areas: node, state: 'open', startsAt: between(...spanOf(month)) } as const
    const found = await page(activities, { where, orderBy: ['startsAt', 'asc'], limit: perRead - 1, fields }, after)
    rows.push(...found.items)
    after = found.next
  } while (after !== undefined)
  return rows.filter(({ endsAt }) => endsAt <= now)
}

export async function figures({ node, month }: ParsedInputOf<typeof contract.figures>, { now }: QueryContext) {
  const sums = figuresOf(node, await takenPlace(node, month, now))
  const places = await placesById(sums.places.map(place => place.node))
  return {
    ...sums,
    places: sums.places.map(place => ({ ...place, place: places.get(place.node)?.name ?? place.node })),
  }
}
