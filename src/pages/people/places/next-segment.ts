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

/** The first free short id of a kind among the children that are known (`s03`); ids of closed places count as taken. */
export function nextSegment(kind: NodeKind, children: readonly NodeId[]): string {
  const letter = letters[kind]
  const own = new RegExp(`\\.${letter}(\\d+)$`)
  const taken = new Set(children.map(id => Number(own.exec(id)?.[1])))
  let number = 1
  while (taken.has(number)) number += 1
  return `${letter}${String(number).padStart(2, '0')}`
}
