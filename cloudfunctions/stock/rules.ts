/** What a movement does to a quantity. Whole units; never below zero. */
import type { MovementKind } from '../../src/contract/stock'

export interface Movement {
  readonly kind: MovementKind
  /** signed whole units */
  readonly change: number
  readonly by?: string
  readonly person?: string
  readonly note?: string
  readonly reverses?: string
  /** the batch that moves, where a stock is kept by batches */
  readonly lot?: string
  /** what the movement that is taken back was, so that sums by kind add up */
  readonly settles?: MovementKind
  /** where it went, or came from, in another book of this room: taking it back writes both */
  readonly beside?: Beside
}

/** The other half of a movement between two books. */
export interface Beside {
  readonly stock: string
  readonly entry: string
}

interface Book {
  readonly quantity: number
  readonly moves: number
  readonly countedMove: number
}

/** The book after a movement, or that there is not so much. Throws on parts of a unit. */
export function booked({ quantity, moves, countedMove }: Book, { kind, change }: Movement): Book | 'BELOW_ZERO' {
  if (!Number.isSafeInteger(change)) throw new RangeError(`a stock moves by whole units, not by ${change}`)
  const after = quantity + change
  if (after < 0) return 'BELOW_ZERO'
  const move = moves + 1
  return { quantity: after, moves: move, countedMove: kind === 'counted' ? move : countedMove }
}
