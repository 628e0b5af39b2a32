/** Whether a purse is what its entries say, movement by movement. */

import type { Effect } from './rules-account'
import { type Account, applied, emptyAccount } from './rules-account'

export interface Movement {
  readonly move: number
  readonly effect: Effect
}

/** A running sum over a purse's entries in the order of their movements; undefined once they cannot be right. */
export function added(sum: Account | undefined, { move, effect }: Movement): Account | undefined {
  if (!sum || move !== sum.moves + 1) return undefined
  try {
    return applied(sum, effect)
  } catch {
    return undefined
  }
}

/** True when the purse is exactly that sum: every lot, the debt, honour and the number of movements. */
export function agrees(purse: Account, sum: Account | undefined): boolean {
  if (!sum) return false
  const plain = ({ lots, debt, honour, moves }: Account) =>
    JSON.stringify([lots.map(({ lapses, left }) => [lapses, left]), debt, honour, moves])
  return plain(purse) === plain(sum)
}

export const sumOf = (movements: readonly Movement[]): Account | undefined =>
  movements.reduce<Account | undefined>(added, emptyAccount)
