import type { NodeId, NodeKind } from '@/contract/organisation'

/** One letter for each kind, so that a printed id tells what it stands for. */
const letters: Readonly<Record<NodeKind, string>> = {
  district: 'q',
  street: 'j',
  community: 'c',
  estate: 'e',
  building: 'b',
  station: 's',
  team: 't',
  partner: 'p',
}

/** The first free short id of a kind among the children that are known; ids of closed places count as taken. */
export function nextSegment(kind: NodeKind, children: readonly NodeId[]): string {
  const taken = new Set(children.map(id => id.slice(id.lastIndexOf('.') + 1)))
  let number = 1
  while (taken.has(`${letters[kind]}${number}`)) number += 1
  return `${letters[kind]}${number}`
}
