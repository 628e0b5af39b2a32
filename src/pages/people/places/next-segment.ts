import type { NodeId, NodeKind } from '@/contract/organisation'
import { segmentOf } from '@/contract/people/segments'

/** The first free short id of a kind among the children that are known (`s03`); ids of closed places count as taken. */
export function nextSegment(kind: NodeKind, children: readonly NodeId[]): string {
  const own = new RegExp(`\\.${segmentOf(kind, 1).charAt(0)}(\\d+)$`)
  const taken = new Set(children.map(id => Number(own.exec(id)?.[1])))
  let number = 1
  while (taken.has(number)) number += 1
  return segmentOf(kind, number)
}
