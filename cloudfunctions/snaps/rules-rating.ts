/** Until when and how often a sender may say that it was not enough. */
import { snapDefaults } from '../../src/contract/snaps'
import type { SnapRecord } from './rules-record'
import { stateAfter } from './rules-state'

/** Why not, in the words of the contract. */
interface Problem<Code extends string> {
  readonly code: Code
  readonly detail?: { readonly most: number }
}
type ReopenCode = 'SNAP_MOVED_ON' | 'RATING_OVER' | 'REOPENED_OFTEN'
type Rated = Pick<SnapRecord, 'kind' | 'state' | 'until' | 'rating' | 'reopened'>

/** Three stars and more settle it. */
export const isEnough = (stars: number): boolean => stars >= 3

const over = ({ until }: Rated, now: number): boolean => until !== undefined && now > until

/** Why it cannot be opened again. */
export function reopenProblem(snap: Rated, now: number): Problem<ReopenCode> | undefined {
  if (stateAfter(snap, 'reopen') === undefined) return { code: 'SNAP_MOVED_ON' }
  if (over(snap, now)) return { code: 'RATING_OVER' }
  if (snap.reopened >= snapDefaults.reopenMost)
    return { code: 'REOPENED_OFTEN', detail: { most: snapDefaults.reopenMost } }
  return undefined
}

/** So bad a rating does not open it again any more: it is settled with it, and somebody else has to help. */
export const isRatedOut = ({ reopened }: Rated, stars: number): boolean =>
  !isEnough(stars) && reopened >= snapDefaults.reopenMost

/** Why it cannot be rated so. */
export function ratingProblem(
  snap: Rated,
  stars: number,
  words: string,
  now: number,
): Problem<'SNAP_MOVED_ON' | 'RATING_OVER' | 'RATING_WORDS_MISSING'> | undefined {
  // settled by itself: the time for it is over
  if (snap.state === 'settled' && snap.rating === undefined) return { code: 'RATING_OVER' }
  if (stateAfter(snap, 'settle') === undefined) return { code: 'SNAP_MOVED_ON' }
  if (over(snap, now)) return { code: 'RATING_OVER' }
  return isEnough(stars) || words !== '' ? undefined : { code: 'RATING_WORDS_MISSING' }
}
