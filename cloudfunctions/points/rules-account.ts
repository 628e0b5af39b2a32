/**
 * A purse of points 积分账户 and what a movement is. Whole points; times ms UTC. What a person has is the sum of lots 批次, each of which
 * lapses as a whole; what was taken back after it had been spent is a debt 欠分, settled by the next award. Nobody has both.
 */

/** The time of a lot that does not lapse. */
export const never = 8_640_000_000_000_000 - 1

export interface Lot {
  /** the entry that brought it */
  readonly id: string
  readonly left: number
  readonly lapses: number
}

export interface Account {
  /** the first to lapse stands first; none is empty */
  readonly lots: readonly Lot[]
  readonly debt: number
  /** entries so far */
  readonly moves: number
}

/** What a movement does to one lot; `lapses` so that it can come back when the lot is gone. */
export interface LotChange {
  readonly lot: string
  readonly change: number
  readonly lapses: number
}

/** An entry's effect. Over all entries of an account each lot's changes sum up to what is left of it, `debt` to what is owed. */
export interface Effect {
  readonly lots: readonly LotChange[]
  /** how much more is owed */
  readonly debt: number
}

export const emptyAccount: Account = { lots: [], debt: 0, moves: 0 }

export const balanceOf = ({ lots }: Pick<Account, 'lots'>): number => lots.reduce((sum, { left }) => sum + left, 0)

/** What can be spent now: a lot that has lapsed and whose entry is still to be written does not count. */
export const spendable = ({ lots }: Pick<Account, 'lots'>, now: number): number =>
  balanceOf({ lots: lots.filter(({ lapses }) => lapses > now) })

/** What an entry is worth to its account: the sum over all entries is balance less debt. */
export const worthOf = ({ lots, debt }: Effect): number => lots.reduce((sum, { change }) => sum + change, 0) - debt

const inOrder = (one: Lot, other: Lot): number => one.lapses - other.lapses || (one.id < other.id ? -1 : 1)

/** The account after an effect. Throws when a lot or the debt would fall below zero: such an effect must not be made. */
export function applied({ lots, debt, moves }: Account, effect: Effect): Account {
  const after = new Map(lots.map(lot => [lot.id, lot]))
  for (const { lot: id, change, lapses } of effect.lots) {
    const left = (after.get(id)?.left ?? 0) + change
    if (!Number.isSafeInteger(left) || left < 0) throw new RangeError(`lot ${id} would hold ${left}`)
    if (left === 0) after.delete(id)
    else after.set(id, { id, left, lapses })
  }
  const owed = debt + effect.debt
  if (!Number.isSafeInteger(owed) || owed < 0) throw new RangeError(`${owed} would be owed`)
  return { lots: [...after.values()].sort(inOrder), debt: owed, moves: moves + 1 }
}
