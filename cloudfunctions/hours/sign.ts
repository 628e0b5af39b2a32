/** People sign themselves in and out with the code at the door. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { onCalendar } from '../service'
import { serviceAt } from './begin'
import { activityOfDoor } from './door'
import { serviceId } from './ids'
import { comingProblem, leavesTooLate } from './rules-door'
import { counted, minutesOf } from './rules-times'
import { services } from './store'

export async function signIn({ scene }: ParsedInputOf<typeof contract.signIn>, { tx, actor, now }: CommandContext) {
  const { personId: person } = actor.person()
  const door = await activityOfDoor(scene, now)
  if (isRefused(door)) return door
  const activity = await onCalendar(tx, door.activity)
  if (!activity) return refuse('ACTIVITY_CODE_UNKNOWN')
  const problem = comingProblem(activity, now)
  if (problem) return refuse(problem.code, problem.detail)
  const _id = serviceId(activity._id, person)
  const before = await tx.get(services, _id)
  if (before) return before.out === undefined ? refuse('ALREADY_IN', { at: before.in }) : refuse('ALREADY_OUT')
  await tx.create(services, serviceAt(activity, { _id, person, in: now, inBy: 'code' }, now))
  return { id: _id, title: activity.title, place: activity.spot, at: now, endsAt: activity.endsAt }
}

export async function signOut({ scene }: ParsedInputOf<typeof contract.signOut>, { tx, actor, now }: CommandContext) {
  const door = await activityOfDoor(scene, now)
  if (isRefused(door)) return door
  const before = await tx.get(services, serviceId(door.activity, actor.person().personId))
  if (!before) return refuse('NOT_IN')
  if (before.state !== 'in') return refuse('ALREADY_OUT')
  if (leavesTooLate(before, now)) return refuse('TOO_LATE_OUT')
  const after = { ...before, out: now, outBy: 'code', state: 'out' } as const
  await tx.put(services, after)
  return { id: after._id, title: after.title, minutes: minutesOf(counted(after)) }
}

/** Their own word, whenever it comes: a reviewer sees that it is one. */
export async function sayLeft({ id, out }: ParsedInputOf<typeof contract.sayLeft>, context: CommandContext) {
  const { tx, actor, now } = context
  const before = await tx.get(services, id)
  if (before?.person !== actor.person().personId) return refuse('SERVICE_NOT_FOUND')
  if (before.state !== 'in') return refuse('ALREADY_OUT')
  if (out <= before.in) return refuse('OUT_BEFORE_IN')
  if (out > now) return refuse('OUT_IN_FUTURE')
  const after = { ...before, out, outBy: 'said', state: 'out' } as const
  await tx.put(services, after)
  return { minutes: minutesOf(counted(after)) }
}
