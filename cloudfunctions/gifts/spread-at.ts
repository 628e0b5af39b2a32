/** A place is told that a round begins, or that it has ended. Runs again without harm. */
import type { NodeId } from '../../src/contract/organisation'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import type { Tx } from '../kernel'
import { type StoreStockRecord, stockOf, storeStocks, type Thing } from '../stores'
import { hereOf, withHere } from './here'
import { type RoundRecord, rounds } from './store'

/** Packs are counted one by one, whatever is in them. */
export const thingOf = ({ pack }: Pick<RoundRecord, 'pack'>): Thing => ({
  kind: 'kit',
  id: pack.kit,
  name: pack.name,
  unit: '份',
})

export function withNewHere(stock: StoreStockRecord, round: RoundRecord, quota: number): StoreStockRecord {
  const { _id, name, from, to, per, who, guests } = round
  const plan = { round: _id, name, from, to, per, who, guests, quota }
  const here: RoundHere = { ...plan, handed: 0, outside: 0, lots: [], along: [] }
  return { ...stock, rounds: [...stock.rounds, here] }
}

/** What stands there already is left as it is: people may have got packs meanwhile, or the quota may have changed. */
async function begin(tx: Tx, round: RoundRecord, stock: StoreStockRecord): Promise<void> {
  if (hereOf(stock, round._id)) return
  const quota = round.places.find(({ node }) => node === stock.node)?.quota ?? 0
  await tx.put(storeStocks, withNewHere(stock, round, quota))
}

/** The figures come back to the round. Where packs are still outside the round stays, ended, until they are known. */
async function end(tx: Tx, round: RoundRecord, stock: StoreStockRecord): Promise<void> {
  const here = hereOf(stock, round._id)
  if (!here) return
  if (here.outside > 0) {
    if (!here.over) await tx.put(storeStocks, withHere(stock, { ...here, over: true }))
    return
  }
  const { quota, handed, lots } = here
  const rest = stock.rounds.filter(one => one !== here)
  await tx.put(storeStocks, { ...stock, rounds: rest })
  const ended = [...round.ended.filter(({ node }) => node !== stock.node), { node: stock.node, quota, handed, lots }]
  await tx.put(rounds, { ...round, ended })
}

/** One place, in the caller's transaction; looks at the round as it is now. */
export async function spreadAt(tx: Tx, id: string, node: NodeId): Promise<void> {
  const round = await tx.get(rounds, id)
  if (round?.state !== 'open' && round?.state !== 'closed') return
  const stock = await stockOf(tx, node, thingOf(round))
  await (round.state === 'open' ? begin(tx, round, stock) : end(tx, round, stock))
}
