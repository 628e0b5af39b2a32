/** What was decided about a snap is told to everybody who waits for it. */
import { type Job, read } from '../kernel'
import { idIn } from './change'
import { tellAll } from './news'
import { snaps } from './store'

export const tellDecided: Job = async (payload, context) => {
  const snap = await read(snaps, idIn(payload))
  if (snap?.state === 'answered' || snap?.state === 'declined') await tellAll(context, snap, snap.state)
}
