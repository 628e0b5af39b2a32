/** What goes along with a station, in this order. Each is counted by the domain whose it is; another one adds a line here. */
import type { NodeId } from '../../../src/contract/organisation'
import type { ThingAlong } from '../../../src/contract/stations/hand-over'
import { booksAt, booksWaiting } from '../../books'
import { suppliesWaiting } from '../../supplies'
import { wishesAt } from '../../wishes'
import { faultsWaiting } from '../faults-waiting'

type Counter = (node: NodeId) => Promise<number>

const counters: Readonly<Record<ThingAlong, Counter>> = {
  faults: async node => (await faultsWaiting(node)).length,
  lent: async node => (await booksAt(node)).lent,
  bookDesk: async node => (await booksWaiting(node)).length,
  supplies: async node => (await suppliesWaiting(node)).length,
  wishes: async node => (await wishesAt(node)).open,
}

/** What there is none of is left out. */
export async function goesAlong(node: NodeId): Promise<{ thing: ThingAlong; count: number }[]> {
  const counted = Object.entries(counters) as [ThingAlong, Counter][]
  const found = await Promise.all(counted.map(async ([thing, countAt]) => ({ thing, count: await countAt(node) })))
  return found.filter(({ count }) => count > 0)
}
