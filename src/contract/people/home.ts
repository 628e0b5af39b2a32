/** Where somebody lives 住处: a community, and as far below it as they care to say. */
import { lineage, type NodeId, type NodeKind } from '../organisation'

/** What may be a home. */
export const homeKinds = ['community', 'estate', 'building'] as const satisfies readonly NodeKind[]

/** District, street, community: every home lies in one. */
const communityDepth = 3

/** The community of a home: all that other matters need to know of it. */
export const communityOf = (home: NodeId): NodeId => lineage(home)[communityDepth - 1] ?? home
