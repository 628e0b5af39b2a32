/** A reviewer looks at everybody of an activity, and confirms them at once. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { dayOf } from '../../src/contract/shanghai'
import { type CommandContext, isRefused, type QueryContext, refuse } from '../kernel'
import { ruleFor } from '../points'
import { activityById, onCalendar, putReviewed } from '../service'
import { overlapsOf } from './others'
import { verdictProblem } from './rules-review'
import { counted, minutesOf } from './rules-times'
import { servicesOf, sheetOf } from './sheet-of'
import type { ServiceRecord } from './store'

/** For a query as for a command: an activity belongs to its place. */
export async function placeOfActivity(
  { activity }: { readonly activity: string },
  context: QueryContext | CommandContext,
) {
  const record = 'tx' in context ? await onCalendar(context.tx, activity) : await activityById(activity)
  return record?.node ?? refuse('ACTIVITY_NOT_FOUND')
}

export async function review({ activity: id }: ParsedInputOf<typeof contract.review>, { now }: QueryContext) {
  const activity = await activityById(id)
  if (!activity) return refuse('ACTIVITY_NOT_FOUND')
  const { counts, title, spot: place, startsAt, endsAt, reviewed, kind } = activity
  if (counts === 'none') return refuse('NO_HOURS_HERE')
  const [rows, rule] = await Promise.all([sheetOf(activity, now), ruleFor(counts, dayOf(startsAt))])
  return { title, place, startsAt, endsAt, reviewed, rows: [...rows], rule, kind }
}

const waits = ({ state }: ServiceRecord): boolean => state === 'in' || state === 'out'

/**
 * Nothing is booked here: a job does it person by person. The activity's own record is written, so of two reviewers the second one is told.
 * A reviewer who served leaves themselves out, and the activity waits for somebody else to confirm that one.
 */
export async function confirm({ activity: id, rows }: ParsedInputOf<typeof contract.confirm>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const activity = await onCalendar(tx, id)
  if (!activity) return refuse('ACTIVITY_NOT_FOUND')
  if (activity.counts === 'none') return refuse('NO_HOURS_HERE')
  if (now < activity.endsAt) return refuse('ACTIVITY_RUNNING')
  if (activity.reviewed) return refuse('REVIEWED_ALREADY')
  const by = actor.person().personId
  const waiting = (await servicesOf(id)).filter(waits)
  const problem = await problemOf(waiting, rows, by)
  if (isRefused(problem)) return problem
  const own = waiting.some(({ person }) => person === by)
  await putReviewed(tx, activity, !own)
  if (rows.length > 0) await later('hours.book', { rows, by, at: now })
  return { confirmed: rows.length }
}

async function problemOf(
  waiting: readonly ServiceRecord[],
  rows: ParsedInputOf<typeof contract.confirm>['rows'],
  by: string,
) {
  const byId = new Map(waiting.map(record => [record._id, record]))
  const overlaps = await overlapsOf(waiting)
  for (const { id, ...verdict } of rows) {
    const record = byId.get(id)
    if (!record) return refuse('SERVICE_NOT_FOUND')
    if (record.person === by) return refuse('OWN_SERVICE')
    const judged = { minutes: minutesOf(counted(record)), overlap: overlaps.get(id) ?? 0 }
    const problem = verdictProblem(judged, verdict)
    if (problem) return refuse(problem.code, problem.detail)
  }
  const decided = new Set(rows.map(({ id }) => id))
  const missing = waiting.filter(({ _id, person }) => !decided.has(_id) && person !== by).length
  return missing > 0 ? refuse('ROWS_MISSING', { missing }) : undefined
}
