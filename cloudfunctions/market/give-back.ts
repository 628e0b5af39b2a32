/** What was redeemed and will not be fetched: points and thing go back where they came from. */

import type { Tx } from '../kernel'
import { payBack } from '../points'
import { move } from '../stock'
import { settled } from './move'
import { boughtWith, coming, slotWith } from './rules-good'
import { goods, type OrderRecord, orders } from './store'

type Ending = Pick<OrderRecord, 'reason' | 'by'> & { readonly state: 'cancelled' | 'withdrawn' | 'expired' }

/** The order ends and its points go back: two reads, three writes. The thing follows by `reshelve`. */
export async function endUnfetched(tx: Tx, order: OrderRecord, ending: Ending, now: number): Promise<void> {
  await tx.put(orders, { ...order, ...ending, endedAt: now, settled: false })
  await payBack(tx, order.payment, order.name, now)
}

/**
 * The thing comes back onto the shelf by a counter-entry, the place at the booked time is free again, and the month counts one less.
 * The order says in the same transaction that it has come back, so it comes back once, however often this runs.
 */
export async function reshelve(tx: Tx, id: string, now: number): Promise<void> {
  const order = await tx.get(orders, id)
  if (!order || order.settled || order.state === 'open') return
  const good = await tx.get(goods, order.good)
  if (!good) throw new Error(`there is no good ${order.good}`)
  const { person, at, slot, kept } = order
  const slots = slot === undefined ? good.slots : slotWith(coming(good.slots, now), slot, -1)
  const after = { ...good, slots, bought: boughtWith(good.bought, person, -1, at, now) }
  if (kept === undefined) await tx.put(goods, settled(after))
  else {
    const movement = { kind: 'cameBack', change: 1, reverses: kept } as const
    const moved = await move(tx, goods, after, movement, now, settled)
    if (moved === 'BELOW_ZERO') throw new Error('what comes back cannot empty a shelf')
  }
  await tx.put(orders, { ...order, settled: true })
}
