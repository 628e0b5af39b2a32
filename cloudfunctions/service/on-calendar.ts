/** Activities for other domains: one by id, who signed up for it, and who may lead it. */

import { holds } from '../../src/contract/roles'
import { organiserRoles } from '../../src/contract/service/access'
import { find, grantsOf, type QueryContext, read, type Tx } from '../kernel'
import { type ActivityRecord, activities, type SignUpRecord, signUps } from './store'

export const activityById = (id: string): Promise<ActivityRecord | undefined> => read(activities, id)

/** Within a command's transaction. */
export const onCalendar = (tx: Tx, id: string): Promise<ActivityRecord | undefined> => tx.get(activities, id)

const mostSignUps = 1000

/** Everybody who ever signed up, those who left among them; one read. */
export const signUpsOf = (activity: string): Promise<readonly SignUpRecord[]> =>
  find(signUps, { where: { activity }, limit: mostSignUps })

/** A leader needs no further read; for anybody else one, unless the action has loaded their roles. */
export async function mayLead(
  { leaders, node }: Pick<ActivityRecord, 'leaders' | 'node'>,
  actor: QueryContext['actor'],
): Promise<boolean> {
  const { personId } = actor.person()
  if (leaders.includes(personId)) return true
  const grants = actor.grants.length > 0 ? actor.grants : await grantsOf(personId)
  return holds(grants, organiserRoles, node)
}
