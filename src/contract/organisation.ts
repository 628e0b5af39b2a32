/**
 * The organisation tree 组织树: 区 → 街道 → 社区 → 小区 → 楼栋, with stations, teams and partner units hung on it.
 *
 * A node's id is its path (`pc.beiguan.b01.s3`): whether one place lies within another is a comparison of two strings, a role's
 * reach needs no lookup, and "everything below a street" is one range of an index. A place that merges or splits is closed and
 * named as the predecessor of new nodes, as the national register of places does; ids are never reused.
 */
import * as z from 'zod/mini'

/** What a node may be, with its Chinese name. */
export const nodeKinds = {
  district: '区',
  street: '街道',
  community: '社区',
  estate: '小区',
  building: '楼栋',
  station: '驿站',
  team: '队伍',
  partner: '共建单位',
} as const
export type NodeKind = keyof typeof nodeKinds
export const NodeKind = z.enum(Object.keys(nodeKinds) as [NodeKind, ...NodeKind[]])

/** Which kinds may hang directly below which. */
export const childKinds: Readonly<Record<NodeKind, readonly NodeKind[]>> = {
  district: ['street', 'team', 'partner'],
  street: ['community', 'station', 'team', 'partner'],
  community: ['estate', 'station', 'team', 'partner'],
  estate: ['building', 'station', 'team'],
  building: [],
  station: [],
  team: [],
  partner: [],
}

const segment = '[a-z0-9]{1,12}'
export const NodeId = z.string().check(z.regex(new RegExp(`^${segment}(\\.${segment}){0,5}$`)))
export type NodeId = z.infer<typeof NodeId>
export const NodeSegment = z.string().check(z.regex(new RegExp(`^${segment}$`)))

/** True when `place` is `node` itself or lies below it. */
export function contains(node: NodeId, place: NodeId): boolean {
  return place === node || place.startsWith(`${node}.`)
}

/** Keys [from, to) of an index that hold every node strictly below `node`: '/' is the character after '.'. */
export function rangeBelow(node: NodeId): readonly [from: string, to: string] {
  return [`${node}.`, `${node}/`]
}

export function parentOf(node: NodeId): NodeId | undefined {
  const cut = node.lastIndexOf('.')
  return cut < 0 ? undefined : node.slice(0, cut)
}

/** The node and everything that it lies in, from the top: `a.b` → `a`, `a.b`. */
export function lineage(node: NodeId): readonly NodeId[] {
  const parts = node.split('.')
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'))
}
