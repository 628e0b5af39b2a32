/** A leader signs somebody in or out who shows their own code; also with a phone that has no network until later. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { hoursDefaults } from '../../src/contract/hours/defaults'
import { takePersonCode } from '../codes'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { peopleById } from '../people'
import { serviceAt } from './begin'
import { serviceId } from './ids'
import { ledActivity } from './led'
import { comingProblem, leavesTooLate } from './rules-door'
import { counted, minutesOf } from './rules-times'
import { services } from './store'

const hourMs = 3_600_000

export async function scan(
  { activity: id, way, scene, at: notedAt }: ParsedInputOf<typeof contract.scan>,
  context: CommandContext,
) {
  const { tx, actor, now } = context
  const activity = await ledActivity(id, context)
  if (isRefused(activity)) return activity
  // what was noted without a network is good for a day
  const noted = Math.max(notedAt, now - hoursDefaults.offlineHours * hourMs)
  const shown = await takePersonCode(context, scene, Math.min(noted, now))
  if (isRefused(shown)) return shown
  const { personId: person } = shown
  if (person === actor.person().personId) return refuse('OWN_CODE')
  context.concerns(person)
  // the minute of the code, not the phone's word
  const { at } = shown
  const name = (await peopleById([person])).get(person)?.name ?? ''
  const _id = serviceId(id, person)
  const before = await tx.get(services, _id)
  if (way === 'in') {
    const problem = comingProblem(activity, at)
    if (problem) return refuse(problem.code, problem.detail)
    if (before) return refuse(before.out === undefined ? 'THEY_ARE_IN' : 'THEY_ARE_OUT', { at: before.in })
    await tx.create(services, serviceAt(activity, { _id, person, in: at, inBy: 'leader' }, now))
    return { name, at }
  }
  if (!before) return refuse('THEY_ARE_NOT_IN')
  if (before.state !== 'in') return refuse('THEY_ARE_OUT', { at: before.out ?? before.in })
  if (leavesTooLate(before, at)) return refuse('TOO_LATE_OUT')
  const after = { ...before, out: Math.max(at, before.in), outBy: 'leader', state: 'out' } as const
  await tx.put(services, after)
  return { name, at, minutes: minutesOf(counted(after)) }
}
