/**
 * A purse of points 积分账户 and what a movement is. Hundredths of a point; times ms UTC. What a person has is the sum of lots 批次: what lapses
 * at the same time is one lot, so a purse stays small however much comes in. What was taken back after it had been spent is a debt 欠分,
 * settled by the next award; nobody has both. Points that are honour only 荣誉积分 are a sum beside them: they are neither spent nor lapse.
 */

/** The time of a lot that does not lapse. */
export const never = 8_640_000_000_000_000 - 1

/** Named by the time at which it lapses. */
export interface Lot {
  readonly lapses: number
  readonly left: number
}

export interface Account {
  /** the first to lapse stands first; none is empty */
  readonly lots: readonly Lot[]
  readonly debt: number
  readonly honour: number
  /** entries so far */
  readonly moves: number
}

/** What a movement does to one lot. */
export interface LotChange {
  readonly lapses: number
  readonly change: number
}

/** An entry's effect. Over all entries of an account each lot's changes sum up to what is left of it, the others to what they name. */
export interface Effect {
  readonly lots: readonly LotChange[]
  /** how much more is owed */
  readonly debt: number
  readonly honour: number
}

export const noEffect: Effect = { lots: [], debt: 0, honour: 0 }

export const emptyAccount: Account = { lots: [], debt: 0, honour: 0, moves: 0 }

export const balanceOf = ({ lots }: Pick<Account, 'lots'>): number => lots.reduce((sum, { left }) => sum + left, 0)

/** What can be spent now: a lot that has lapsed and whose entry is still to be written does not count. */
export const spendable = ({ lots }: Pick<Account, 'lots'>, now: number): number =>
  balanceOf({ lots: lots.filter(({ lapses }) => lapses > now) })

/** What an entry is worth to its purse: the sum over all entries is balance less debt. */
export const worthOf = ({ lots, debt }: Pick<Effect, 'lots' | 'debt'>): number =>
  lots.reduce((sum, { change }) => sum + change, 0) - debt

/** When the first lot lapses; `never` when none does. */
export const nextLapse = ({ lots }: Pick<Account, 'lots'>): number => lots[0]?.lapses ?? never

function sound(amount: number, what: string): number {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${what} would be ${amount}`)
  return amount
}

/** The account after an effect. Throws when anything would fall below zero: such an effect must not be made. */
export function applied({ lots, debt, honour, moves }: Account, effect: Effect): Account {
  const after = new Map(lots.map(({ lapses, left }) => [lapses, left]))
  for (const { lapses, change } of effect.lots) {
    const left = sound((after.get(lapses) ?? 0) + change, `the lot of ${lapses}`)
    if (left === 0) after.delete(lapses)
    else after.set(lapses, left)
  }
  return {
    lots: [...after].map(([lapses, left]) => ({ lapses, left })).sort((one, other) => one.lapses - other.lapses),
    debt: sound(debt + effect.debt, 'the debt'),
    honour: sound(honour + effect.honour, 'honour'),
    moves: moves + 1,
  }
}
