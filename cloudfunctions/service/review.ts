/** For whoever reviews hours: which activities wait for it, and that one has been seen to. */
import type { NodeId } from '../../src/contract/organisation'
import { atMost, now as clock, find, nodesOf, type Tx } from '../kernel'
import { type ActivityRecord, activities } from './store'

const most = 100

const unreviewed = (node: NodeId, now: number) =>
  ({ areas: node, state: 'open', reviewed: false, endsAt: atMost(now) }) as const

/** Over, and their hours not confirmed, at or below a node; the oldest first. */
export const activitiesToReview = (node: NodeId, now: number): Promise<readonly ActivityRecord[]> =>
  find(activities, { where: unreviewed(node, now), orderBy: ['endsAt', 'asc'], limit: most })

/** The place of each. */
export const unreviewedNodes = (node: NodeId, now = clock()) => nodesOf(activities, unreviewed(node, now))

/** One write. Two reviewers at once write the same record, so the second one sees what the first has done. */
export const putReviewed = (tx: Tx, activity: ActivityRecord, reviewed: boolean): Promise<void> =>
  tx.put(activities, { ...activity, reviewed })
