/** Who has a place and who waits, as numbers. Places belong to those who wait: nobody new gets one while somebody does. */

export interface Seats {
  /** 0: no limit */
  readonly capacity: number
  readonly waitingMost: number
  readonly taken: number
  readonly waiting: number
}

/** How many of those who wait can have a place. */
export const toMove = ({ capacity, taken, waiting }: Seats): number =>
  capacity === 0 ? waiting : Math.min(waiting, Math.max(0, capacity - taken))

/** The same seats, with what follows from the numbers. */
export const settled = <S extends Seats>(seats: S): S & { readonly freed: boolean } => ({
  ...seats,
  freed: toMove(seats) > 0,
})

/** Somebody new; undefined when there is no place and no room in the list. */
export function seated<S extends Seats>(seats: S): { readonly seats: S; readonly state: 'in' | 'waiting' } | undefined {
  const { capacity, waitingMost, taken, waiting } = seats
  if (waiting === 0 && (capacity === 0 || taken < capacity))
    return { seats: { ...seats, taken: taken + 1 }, state: 'in' }
  return waiting < waitingMost ? { seats: { ...seats, waiting: waiting + 1 }, state: 'waiting' } : undefined
}

/** Somebody gives up what they had. */
export function released<S extends Seats>(seats: S, held: 'in' | 'waiting' | undefined): S {
  if (held === undefined) return seats
  return held === 'in' ? { ...seats, taken: seats.taken - 1 } : { ...seats, waiting: seats.waiting - 1 }
}

/** So many move up from the list. */
export const movedUp = <S extends Seats>(seats: S, count: number): S => ({
  ...seats,
  taken: seats.taken + count,
  waiting: seats.waiting - count,
})
