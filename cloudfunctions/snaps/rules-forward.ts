/** What changes when a snap is sent on. */
import type { NodeId, NodeKind } from '../../src/contract/organisation'
import { communityOf } from '../../src/contract/people/home'
import type { SnapRecord } from './rules-record'
import { type Changes, deskOf } from './rules-state'

/** Places where somebody may be who sees to things. */
const units: readonly NodeKind[] = ['community', 'street', 'partner']

/**
 * What nobody has taken on yet goes to another community as if it had been sent there; what is being seen to, or cannot belong to a
 * community, gets another unit and stays where it was. Undefined: not there.
 */
export function forwarded(
  snap: SnapRecord,
  { _id: to, kind }: { readonly _id: NodeId; readonly kind: NodeKind },
): Changes | undefined {
  const home = to === communityOf(snap.node)
  if (to === deskOf(snap) || (home && snap.unit === undefined)) return undefined
  if (snap.state === 'waiting' && kind === 'community') return { node: home ? snap.node : to, unit: undefined }
  if (snap.kind !== 'attention' || !units.includes(kind)) return undefined
  return { unit: home ? undefined : to, handler: undefined, again: false }
}
