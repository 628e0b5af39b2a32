/** What leaders do with people: name another leader, take somebody off the list; and the code of the activity. */
import type { ParsedInputOf } from '../../src/contract/define'
import { holds } from '../../src/contract/roles'
import { type service as contract, serviceDefaults } from '../../src/contract/service'
import { organiserRoles } from '../../src/contract/service/access'
import { codeOfThing, takePersonCode } from '../codes'
import { type CommandContext, grantsOf, isRefused, refuse } from '../kernel'
import { signUpId } from './ids'
import { ledBy } from './led-by'
import { onCalendar } from './on-calendar'
import { activities, signUps } from './store'

export async function nameLeader({ id, scene }: ParsedInputOf<typeof contract.nameLeader>, context: CommandContext) {
  const activity = await ledBy(context, id)
  if ('refused' in activity) return activity
  const { leaders } = activity
  if (leaders.length >= serviceDefaults.leadersMost)
    return refuse('LEADERS_FULL', { most: serviceDefaults.leadersMost })
  const shown = await takePersonCode(context, scene)
  if (isRefused(shown)) return shown
  const { personId } = shown
  context.concerns(personId)
  if (leaders.includes(personId)) return refuse('LEADER_ALREADY')
  await context.tx.put(activities, { ...activity, leaders: [...leaders, personId] })
  return { leaders: leaders.length + 1 }
}

type Removal = ParsedInputOf<typeof contract.remove>

/** Looks only where the right stands that is claimed. */
async function mayRemove({ id, as }: Removal, node: string, { tx, actor }: CommandContext): Promise<boolean> {
  const { personId } = actor.person()
  if (as === 'leader') return (await onCalendar(tx, id))?.leaders.includes(personId) ?? false
  return holds(await grantsOf(personId), organiserRoles, node)
}

/** The place is passed on by a job, which also tells the person. */
export async function remove(input: Removal, context: CommandContext) {
  const { id, person } = input
  const { tx, now, later } = context
  const row = await tx.get(signUps, signUpId(id, person))
  if (!row) {
    // who may not lead it does not learn who signed up
    const activity = await ledBy(context, id)
    return 'refused' in activity ? activity : refuse('NOT_SIGNED_UP')
  }
  if (!(await mayRemove(input, row.node, context))) return refuse('NOT_LEADER')
  if (row.state === 'left') return refuse('NOT_SIGNED_UP')
  if (row.endsAt <= now) return refuse('ACTIVITY_OVER')
  await tx.put(signUps, { ...row, state: 'left', holds: row.state, at: now })
  await later('service.passOn', { id, person, told: true })
  return {}
}

export async function makeCode({ id }: ParsedInputOf<typeof contract.makeCode>, context: CommandContext) {
  const activity = await ledBy(context, id)
  if ('refused' in activity) return activity
  if (activity.state === 'cancelled') return refuse('ACTIVITY_CANCELLED')
  return { code: await codeOfThing(context, { kind: 'activity', target: id, node: activity.node }) }
}
