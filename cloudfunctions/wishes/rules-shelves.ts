/** Where a wish stands: on the wall, on the desk, in the indexes, and in time. */
import { isLive, type WishState, wishDefaults } from '../../src/contract/wishes'
import type { Wish } from './rules'
import { seatName } from './rules-helpers'

const dayMs = 86_400_000
const { raiseDays, expireDays, confirmDays } = wishDefaults

export type Shelf = 'waiting' | 'open' | 'claimed' | 'done' | 'off'
const shelves: Readonly<Record<WishState, Shelf>> = {
  waiting: 'waiting',
  open: 'open',
  claimed: 'claimed',
  fulfilled: 'done',
  thanked: 'done',
  refused: 'off',
  withdrawn: 'off',
  expired: 'off',
}

export type Waiting = 'release' | 'confirm' | 'raised' | 'none'

function waiting({ state, thanks, doneAt, raised }: Wish): Waiting {
  if (state === 'waiting' || thanks?.state === 'waiting') return 'release'
  if (!isLive(state)) return 'none'
  if (doneAt !== undefined) return 'confirm'
  return raised ? 'raised' : 'none'
}

/** Later than any time that is meant: raised ones stand before all others. */
const aboveAll = 1e14

interface Placed {
  readonly shelf: Shelf
  readonly desk: Waiting
  readonly rank: number
  readonly helperIds: readonly string[]
  readonly seats: readonly string[]
}

/** What the indexes are made of. `seats` always holds the wish's own id, for two empty lists are equal to a unique index. */
export function placed(id: string, wish: Wish & { readonly seat: number }): Placed {
  const { author, state, seat, helpers, movedAt, raised } = wish
  const own = author === undefined ? [] : [seatName('w', author, seat)]
  const taken = helpers.flatMap(({ person, seat: held }) =>
    person === undefined || held === undefined ? [] : [seatName('h', person, held)],
  )
  return {
    shelf: shelves[state],
    desk: waiting(wish),
    rank: movedAt + (raised ? aboveAll : 0),
    helperIds: helpers.flatMap(({ person }) => person ?? []),
    seats: [id, ...(isLive(state) ? [...own, ...taken] : [])],
  }
}

const untouched = ({ state, doneAt }: Wish) => state === 'open' && doneAt === undefined

/** What time has brought to a wish that nobody has taken on. */
export function due(wish: Wish, now: number): 'raise' | 'expire' | undefined {
  if (!untouched(wish)) return undefined
  if (now >= wish.movedAt + expireDays * dayMs) return 'expire'
  return !wish.raised && now >= wish.movedAt + raiseDays * dayMs ? 'raise' : undefined
}

/** When to look again: a wish may come back to the wall at any time, so never later than a raise could fall due. */
export function nextLook(wish: Wish, now: number): number {
  const latest = now + raiseDays * dayMs
  if (!untouched(wish)) return latest
  const turn = wish.movedAt + (wish.raised ? expireDays : raiseDays) * dayMs
  return turn > now ? Math.min(turn, latest) : latest
}

/** From when staff may confirm for an author who does not answer; undefined as long as nobody says that it is done. */
export const confirmFrom = ({ state, doneAt }: Wish): number | undefined =>
  isLive(state) && doneAt !== undefined ? doneAt + confirmDays * dayMs : undefined
