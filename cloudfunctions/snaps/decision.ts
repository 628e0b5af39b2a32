/** What every decision looks at first: whose snap it is, whether it can still be decided, and whether it was read as it is. */
import type { SnapAct } from '../../src/contract/snaps'
import { type CommandContext, type Refused, refuse } from '../kernel'
import { isOwn } from './rules-merge'
import type { SnapRecord } from './rules-record'
import { stateAfter } from './rules-state'
import { snaps } from './store'

interface Which {
  readonly id: string
  readonly version: number
}
type Problem = 'SNAP_NOT_FOUND' | 'SNAP_MOVED_ON' | 'OWN_SNAP' | 'SNAP_CHANGED'

/** The snap, read inside the transaction (the scope has done so already), or why nothing is decided. */
export async function toDecide(
  { id, version }: Which,
  { tx, actor, concerns }: CommandContext,
  may: SnapAct | ((snap: SnapRecord) => boolean),
): Promise<SnapRecord | Refused<Problem>> {
  const snap = await tx.get(snaps, id)
  if (!snap) return refuse('SNAP_NOT_FOUND')
  if (isOwn(snap, actor.person().personId)) return refuse('OWN_SNAP')
  const possible = typeof may === 'function' ? may(snap) : stateAfter(snap, may) !== undefined
  if (!possible) return refuse('SNAP_MOVED_ON')
  if (snap.version !== version) return refuse('SNAP_CHANGED')
  if (snap.sender !== undefined) concerns(snap.sender)
  return snap
}

/** A decision is written; it has been found possible before. */
export async function write(tx: CommandContext['tx'], after: SnapRecord | undefined): Promise<SnapRecord> {
  if (!after) throw new Error('this cannot happen to the snap now')
  await tx.put(snaps, after)
  return after
}
