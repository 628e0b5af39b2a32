/** Things that wait, counted by the places just below the one in question. */
import { lineage, type NodeId } from '../../src/contract/organisation'

export interface NodeCount {
  readonly node: NodeId
  readonly count: number
}

/** Each thing counts for the child of `node` that it lies in, or for `node` itself; the most first, then by id. */
export function byPlace(node: NodeId, found: readonly NodeId[]): readonly NodeCount[] {
  const depth = lineage(node).length
  const counts = new Map<NodeId, number>()
  for (const at of found) {
    const place = lineage(at)[depth] ?? node
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return [...counts]
    .map(([place, count]) => ({ node: place, count }))
    .sort((one, other) => other.count - one.count || (one.node < other.node ? -1 : 1))
}
