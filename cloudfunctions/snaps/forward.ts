/** Elsewhere: the place was wrong, or somebody else is responsible. Where nobody would look it is not sent: it would be lost. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { snaps as contract } from '../../src/contract/snaps'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { holdersNear, openPlace } from '../people'
import { toDecide, write } from './decision'
import { forwarded } from './rules-forward'
import { moved } from './rules-state'
import { reviewerRoles } from './scopes'

export async function forward(input: ParsedInputOf<typeof contract.forward>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const snap = await toDecide(input, context, 'forward')
  if (isRefused(snap)) return snap
  const place = await openPlace(tx, input.to)
  const changes = place && forwarded(snap, place)
  if (!changes) return refuse('FORWARD_TARGET')
  if ((await holdersNear(place._id, reviewerRoles)).length === 0) return refuse('FORWARD_NOBODY')
  const step = { at: now, by: actor.person().personId, words: `${place.name}：${input.reason}` }
  await write(tx, moved(snap, 'forward', step, changes))
  await later('snaps.tellUnit', { snap: snap._id, by: step.by })
  return {}
}
