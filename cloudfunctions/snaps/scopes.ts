/** Whose a snap is to decide: of its unit if it was sent on, else of the place where it was. */
import { holds } from '../../src/contract/roles'
import { snapReviewers } from '../../src/contract/snaps/access'
import { type CommandContext, type QueryContext, read, refuse } from '../kernel'
import type { SnapRecord } from './rules-record'
import { deskOf } from './rules-state'
import { snaps } from './store'

export const deskOfSnap = async ({ id }: { readonly id: string }, { tx }: CommandContext) => {
  const snap = await tx.get(snaps, id)
  return snap ? deskOf(snap) : refuse('SNAP_NOT_FOUND')
}

export const reviewerRoles = snapReviewers.kind === 'roles' ? snapReviewers.roles : []

/** Who answers for the place where it was may still look at what was sent on. */
const seenFrom = (snap: SnapRecord, { actor }: Pick<QueryContext, 'actor'>) =>
  holds(actor.grants, reviewerRoles, snap.node) ? snap.node : deskOf(snap)

export const placeToLook = async ({ id }: { readonly id: string }, context: QueryContext) => {
  const snap = await read(snaps, id)
  return snap && snap.state !== 'withdrawn' ? seenFrom(snap, context) : refuse('SNAP_NOT_FOUND')
}
