/** Those who look after the place that something was sent on to hear that it waits there. */
import { type Job, read } from '../kernel'
import { holdersNear } from '../people'
import { idIn } from './change'
import { tellStaff } from './news'
import { reviewerRoles } from './scopes'
import { snaps } from './store'

/** Once for each time that it is sent on; not whoever did so. */
export const tellUnit: Job = async (payload, context) => {
  const snap = await read(snaps, idIn(payload))
  if (!snap) return
  for (const person of await holdersNear(snap.desk, reviewerRoles))
    if (person !== payload.by) await tellStaff(context, snap, person)
}
