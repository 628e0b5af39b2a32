/** Somebody signs up, or leaves. Both write the activity, so two at once cannot take one place. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type service as contract, type Phase, phaseOf } from '../../src/contract/service'
import { between, type CommandContext, count, days, find, refuse } from '../kernel'
import { signUpId } from './ids'
import { mayLeave, overlap } from './rules'
import { released, seated, settled } from './rules-seats'
import { activities, type SignUpRecord, signUps } from './store'

const mostAtOnce = 300
const farAway = 8.64e15
const fields = ['activity', 'state', 'holds', 'title', 'startsAt', 'endsAt', 'cancelled', 'queuedAt'] as const

/** From a week ago on: a row may lag behind an activity that was moved, until the job has followed. */
const calendarOf = (person: string, now: number) =>
  find(signUps, { where: { person, endsAt: between(now - days(7), farAway) }, limit: mostAtOnce, fields })

const closed = {
  coming: undefined,
  running: 'ACTIVITY_STARTED',
  over: 'ACTIVITY_OVER',
  cancelled: 'ACTIVITY_CANCELLED',
} as const satisfies Readonly<Record<Phase, string | undefined>>

/** Place on the waiting list, from 1. */
export const positionOf = async ({ activity, queuedAt }: Pick<SignUpRecord, 'activity' | 'queuedAt'>) =>
  1 + (await count(signUps, { activity, state: 'waiting', queuedAt: between(0, queuedAt) }))

export async function signUp({ id }: ParsedInputOf<typeof contract.signUp>, { tx, actor, now }: CommandContext) {
  const { personId: person } = actor.person()
  const activity = await tx.get(activities, id)
  if (!activity) return refuse('ACTIVITY_NOT_FOUND')
  const problem = closed[phaseOf(activity, now)]
  if (problem) return refuse(problem)
  // after the activity: what another phone of the same person has written since is seen here, or collides below
  const calendar = await calendarOf(person, now)
  const own = calendar.find(row => row.activity === id)
  if (own?.state === 'in') return { state: own.state }
  if (own?.state === 'waiting') return { state: own.state, position: await positionOf(own) }
  const other = calendar.find(
    row => row.activity !== id && row.state !== 'left' && row.cancelled !== true && overlap(row, activity),
  )
  if (other) return refuse('OVERLAPS_OTHER', { title: other.title, startsAt: other.startsAt })
  const given = seated(released(activity, own?.holds))
  if (!given) return refuse('ACTIVITY_FULL', { waiting: activity.waiting })
  const { seats, state } = given
  await tx.put(activities, settled(seats))
  const { node, title, startsAt, endsAt } = activity
  const row = { activity: id, person, node, title, startsAt, endsAt, state, queuedAt: now, at: now }
  await tx.put(signUps, { _id: signUpId(id, person), ...row })
  return state === 'in' ? { state } : { state, position: seats.waiting }
}

/** A place for which somebody waits is passed on by a job, so that leaving does not take longer than coming. */
export async function leave({ id }: ParsedInputOf<typeof contract.leave>, { tx, actor, now, later }: CommandContext) {
  const { personId: person } = actor.person()
  const activity = await tx.get(activities, id)
  if (!activity) return refuse('ACTIVITY_NOT_FOUND')
  const row = await tx.get(signUps, signUpId(id, person))
  if (!row || row.state === 'left') return refuse('NOT_SIGNED_UP')
  if (!mayLeave(row, activity, now)) return refuse('LEAVING_CLOSED', { hours: activity.cancelHours })
  if (row.state === 'in' && activity.waiting > 0) {
    await tx.put(signUps, { ...row, state: 'left', holds: 'in', at: now })
    await later('service.passOn', { id, person })
  } else {
    await tx.put(activities, settled(released(activity, row.state)))
    await tx.put(signUps, { ...row, state: 'left', at: now })
  }
  return {}
}
