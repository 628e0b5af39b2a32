/** What must hold of the books of market and purses, whatever was done to them. */
import { rowsOf } from './advice'
import type { Town } from './town'

interface Lots {
  readonly lots: readonly { readonly lapses: number; readonly change: number }[]
  readonly debt: number
}

/**
 * Each stock is the sum of its movements; what was redeemed and did not come back is an order that waits or was handed over; each purse is
 * the sum of its entries, lot by lot; and every order was paid once, and paid back once when it came to nothing.
 */
export function checkBooks(town: Pick<Town, 'database'>): void {
  const moves = rowsOf(town as Town, 'stockEntries')
  const orders = rowsOf(town as Town, 'orders')
  for (const { _id, name, kind, quantity, moves: count, slots } of rowsOf(town as Town, 'goods')) {
    const own = moves.filter(({ stock }) => stock === _id)
    expect([name, own.reduce((sum, { change }) => sum + Number(change), 0), own.length]).toEqual([
      name,
      quantity,
      count,
    ])
    expect(Number(quantity)).toBeGreaterThanOrEqual(0)
    const of = (wanted: string) => own.filter(entry => entry.kind === wanted).length
    const kept = orders.filter(
      order => order.good === _id && (order.state === 'open' || order.state === 'handed' || order.settled === false),
    )
    if (kind === 'goods') expect([name, of('redeemed') - of('cameBack')]).toEqual([name, kept.length])
    for (const { at, taken } of slots as { at: number; taken: number }[])
      expect([name, taken]).toEqual([name, kept.filter(({ slot }) => slot === at).length])
  }
  const entries = rowsOf(town as Town, 'pointEntries')
  for (const { _id, lots, debt, moves: count } of rowsOf(town as Town, 'purses')) {
    const own = entries.filter(({ account }) => account === _id)
    const sums = new Map<number, number>()
    for (const { effect } of own)
      for (const { lapses, change } of (effect as Lots).lots) sums.set(lapses, (sums.get(lapses) ?? 0) + change)
    const left = [...sums].filter(([, sum]) => sum !== 0).sort(([one], [two]) => one - two)
    expect([_id, left, own.length]).toEqual([
      _id,
      (lots as { lapses: number; left: number }[]).map(lot => [lot.lapses, lot.left]),
      count,
    ])
    expect(own.reduce((sum, { effect }) => sum + (effect as Lots).debt, 0)).toBe(debt)
  }
  for (const { _id, payment, price, state } of orders) {
    const paid = entries.filter(({ cause }) => cause === _id)
    expect(paid.map(entry => [entry._id, entry.points])).toEqual([[payment, -Number(price)]])
    const back = entries.filter(({ reverses }) => reverses === payment)
    expect(back.map(({ points }) => points)).toEqual(state === 'open' || state === 'handed' ? [] : [price])
  }
}
