/** Matters of others: whether somebody has said the same already, and waiting for it together. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type snaps as contract, isEnded, snapDefaults } from '../../src/contract/snaps'
import { between, type CommandContext, days, find, type QueryContext, refuse } from '../kernel'
import { changed, nearKey } from './rules-state'
import { snaps } from './store'
import { shownMatters, waitingToo } from './views'

const alikeMost = 10

export async function alike({ node, category }: ParsedInputOf<typeof contract.alike>, { actor, now }: QueryContext) {
  const found = await find(snaps, {
    where: { near: nearKey(node, category), at: between(now - days(snapDefaults.alikeDays), now + 1) },
    orderBy: ['at', 'desc'],
    limit: alikeMost,
  })
  return { matters: [...(await shownMatters(found, actor.person().personId))] }
}

export async function follow(
  { id, follow: wanted }: ParsedInputOf<typeof contract.follow>,
  { tx, actor, now }: CommandContext,
) {
  const { personId } = actor.person()
  const snap = await tx.get(snaps, id)
  if (snap?.kind !== 'attention') return refuse('SNAP_NOT_FOUND')
  if (snap.sender === personId) return refuse('SNAP_OWN')
  const others = snap.followers.filter(person => person !== personId)
  const followers = wanted ? [...others, personId] : others
  // no longer waiting is possible whenever one likes
  if (wanted && isEnded(snap.state)) return refuse('SNAP_ENDED')
  if (wanted !== snap.followers.includes(personId)) await tx.put(snaps, changed(snap, { followers }, now))
  return { followers: waitingToo({ followers, joined: snap.joined }) }
}
