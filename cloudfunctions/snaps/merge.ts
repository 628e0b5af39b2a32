/** The same event as another snap: its sender hears what becomes of that one. */
import type { ParsedInputOf } from '../../src/contract/define'
import { holds } from '../../src/contract/roles'
import type { snaps as contract } from '../../src/contract/snaps'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { toDecide, write } from './decision'
import { isFirst, isOwn, mayTakeIn, takenIn } from './rules-merge'
import { changed, deskOf, moved } from './rules-state'
import { reviewerRoles } from './scopes'
import { snaps } from './store'

/** Two snaps change, so it takes ten trips; two that are merged into each other at the same moment meet here, and one of them is refused. */
export async function merge(input: ParsedInputOf<typeof contract.merge>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const snap = await toDecide(input, context, 'merge')
  if (isRefused(snap)) return snap
  const target = await tx.get(snaps, input.into)
  const reached = target && holds(actor.grants, reviewerRoles, deskOf(target))
  if (!reached || !mayTakeIn(target, snap)) return refuse('MERGE_TARGET')
  const by = actor.person().personId
  if (isOwn(target, by)) return refuse('OWN_SNAP')
  if (!isFirst(target, snap)) return refuse('MERGE_ORDER')
  const changes = { into: target._id, question: undefined, followers: [], joined: [], again: false }
  await write(tx, moved(snap, 'merge', { at: now, by }, changes))
  await tx.put(snaps, changed(target, takenIn(target, snap), now))
  // what is accepted later is rewarded, and told of, then
  if (target.state === 'accepted') await later('snaps.reward', { snap: target._id, late: snap._id })
  return {}
}
