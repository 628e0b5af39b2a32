/** Which places keep things, and whose things a place may use. */
import { lineage, type NodeId, type NodeKind } from '../../src/contract/organisation'

/** Where things lie. */
const storing: ReadonlySet<NodeKind> = new Set(['street', 'community', 'station'])
/** Whose list items and kits stand in. */
const owning: ReadonlySet<NodeKind> = new Set(['district', 'street', 'community'])

export const storesThings = (kind: NodeKind | undefined): boolean => kind !== undefined && storing.has(kind)
export const ownsThings = (kind: NodeKind | undefined): boolean => kind !== undefined && owning.has(kind)

/** A place uses what stands in its own list and in those of everything that it lies in. */
export const mayUse = (place: NodeId, owner: NodeId): boolean => lineage(place).includes(owner)
