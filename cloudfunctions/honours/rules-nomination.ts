/** What becomes of a proposal. Times are ms UTC. */
import type { NominationState } from '../../src/contract/honours'

const aboveAll = 10_000_000_000_000
/** What waits stands above all that is decided; then the newest first. */
export const rankOf = (state: NominationState, at: number): number => at + (state === 'waiting' ? aboveAll : 0)

/** Until staff find a better one; it names nobody. */
export const nominatedTitle = '邻居推荐的好人好事'
