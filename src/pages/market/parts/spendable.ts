/** Which of somebody's purses matters where only some are taken. */
import type { Balance } from '@/contract/market'
import type { Purse } from '@/contract/points/purses'

/** The purses that are taken and in which something is, the fullest first; without any, the first that is taken. */
export function spendableWith(balances: readonly Balance[], taken: readonly Purse[]): readonly Balance[] {
  const here = balances.filter(({ purse }) => taken.includes(purse)).sort((one, other) => other.balance - one.balance)
  const filled = here.filter(({ balance, debt, frozen }) => balance > 0 || debt > 0 || frozen)
  return filled.length > 0 ? filled : here.slice(0, 1)
}

/** What is missing for a price in the fullest purse that is taken; 0 when it is enough. */
export function missingFor(price: number, balances: readonly Balance[], taken: readonly Purse[]): number {
  const most = spendableWith(balances, taken)[0]?.balance ?? 0
  return Math.max(0, price - most)
}
