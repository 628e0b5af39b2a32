/** What follows from an activity's changes and from time; each job looks first whether what it was left for still holds. */

import { phaseOf } from '../../src/contract/service'
import { between, days, find, type Job, page, read, type TendContext, transact } from '../kernel'
import { changed, reminded } from './messages'
import { passOn } from './pass-on'
import { eveningBefore } from './rules'
import { type ActivityRecord, activities, type SignUpRecord, signUps } from './store'

type Payload = Readonly<Record<string, unknown>>

/** People of one piece of work; the rest is left for the next. */
const atOnce = 50

/** The activity, as long as it is still at the time that the job was left for. */
async function unmoved({ id, startsAt }: Payload): Promise<ActivityRecord | undefined> {
  if (typeof id !== 'string') throw new TypeError('id is no text')
  const activity = await read(activities, id)
  return activity?.startsAt === startsAt ? activity : undefined
}

const cursorOf = ({ after }: Payload) => (typeof after === 'string' ? after : undefined)

const evening: Job = async (payload, context) => {
  const activity = await unmoved(payload)
  if (!activity || phaseOf(activity, context.now) !== 'coming') return
  const where = { activity: activity._id, state: 'in' } as const
  const rows = await page(signUps, { where, orderBy: ['queuedAt', 'asc'], limit: atOnce }, cursorOf(payload))
  // first, so that its row has the same id whoever has signed up meanwhile
  if (rows.next !== undefined) await context.later('service.evening', { ...payload, after: rows.next })
  await reminded(
    context,
    activity,
    rows.items.map(({ person }) => person),
  )
}

/** The row of one person follows its activity. */
const followed = ({ _id }: SignUpRecord, { title, startsAt, endsAt, state }: ActivityRecord) =>
  transact(async tx => {
    const row = await tx.get(signUps, _id)
    if (!row) return { commit: undefined }
    const cancelled = state === 'cancelled' ? ({ cancelled: true } as const) : {}
    await tx.put(signUps, { ...row, title, startsAt, endsAt, ...cancelled })
    return { commit: undefined }
  })

/** An activity has changed: its time, its place, its name, how many it takes, or it is called off. */
const follow: Job = async (payload, context) => {
  const activity = await unmoved(payload)
  if (!activity || activity.endsAt !== payload.endsAt) return
  const { _id: id, startsAt, state } = activity
  const after = cursorOf(payload)
  if (after === undefined && state === 'open') {
    const due = eveningBefore(startsAt)
    if (payload.restarted === true && due > context.now)
      await context.later('service.evening', { id, startsAt }, { due })
    await context.later('service.passOn', { id })
  }
  const rows = await page(signUps, { where: { activity: id }, orderBy: ['_id', 'asc'], limit: atOnce }, after)
  if (rows.next !== undefined) await context.later('service.follow', { ...payload, after: rows.next })
  for (const row of rows.items) await followed(row, activity)
  const what = state === 'cancelled' ? 'cancelled' : payload.moved === true ? 'moved' : undefined
  if (what === undefined) return
  const concerned = rows.items.filter(row => row.state !== 'left')
  await changed(
    context,
    id,
    concerned.map(({ person }) => person),
    what,
  )
}

export const jobs = { evening, follow, passOn }

/** Places that are free although people wait: somebody's account was deleted, or a piece of work was given up. */
export async function tend({ now, later }: TendContext): Promise<void> {
  const freed = await find(activities, {
    where: { freed: true, startsAt: between(now, now + days(400)) },
    orderBy: ['startsAt', 'asc'],
    limit: 50,
    fields: ['startsAt'],
  })
  for (const { _id: id } of freed) await later('service.passOn', { id })
}
