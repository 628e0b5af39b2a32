import type { NodeId, NodeKind } from '@/contract/organisation'

/** A place on the way down the tree. */
export interface Spot {
  readonly id: NodeId
  readonly name: string
  readonly kind: NodeKind
}
