/** Where somebody would go first. */
import { lineage, type NodeId } from '../../src/contract/organisation'

const streetDepth = 2
/** The street around a place: rounds are looked for there and not in the whole district. */
export const partOf = (node: NodeId): NodeId => lineage(node)[streetDepth - 1] ?? node

const shared = (one: NodeId, other: NodeId): number => {
  const [left, right] = [lineage(one), lineage(other)]
  return left.filter((node, at) => node === right[at]).length
}

/** What lies in the same building, estate, community, street before what does not; then by id. */
export const nearestFirst = <T extends { readonly node: NodeId }>(
  places: readonly T[],
  home: NodeId | undefined,
): T[] =>
  [...places].sort(
    (one, other) =>
      (home === undefined ? 0 : shared(other.node, home) - shared(one.node, home)) || (one.node < other.node ? -1 : 1),
  )
