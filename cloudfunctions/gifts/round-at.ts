/** A round at a place, whether it runs or has ended there: what was handed out may become known, or turn out wrong, afterwards. */
import type { NodeId } from '../../src/contract/organisation'
import { dayOf } from '../../src/contract/shanghai'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import type { Tx } from '../kernel'
import { type StoreStockRecord, stockId, storeStocks } from '../stores'
import { hereOf, withHere } from './here'
import { isOver } from './rules-here'
import { type HandoutRecord, type RoundRecord, rounds } from './store'

interface RoundAt {
  readonly stock: StoreStockRecord
  readonly here: RoundHere
  /** where it has ended and its figures have come back to it */
  readonly closed?: RoundRecord
}

interface At {
  readonly node: NodeId
  readonly kit: string
  readonly round: string
}

/** One read while it runs, two afterwards. */
export async function roundAt(tx: Tx, { node, kit, round }: At): Promise<RoundAt | undefined> {
  const stock = await tx.get(storeStocks, stockId(node, kit))
  if (!stock) return undefined
  const here = hereOf(stock, round)
  if (here) return { stock, here }
  const closed = await tx.get(rounds, round)
  const ended = closed?.ended.find(one => one.node === node)
  if (!closed || !ended) return undefined
  const { name, from, to, per, who, guests } = closed
  const { quota, handed, lots } = ended
  const plan = { round, name, from, to, per, who, guests, quota }
  return { stock, here: { ...plan, handed, outside: 0, lots, along: [], over: true }, closed }
}

/** The figures, where nothing moved in the book. */
export async function putFigures(tx: Tx, { stock, closed }: RoundAt, after: RoundHere): Promise<void> {
  if (closed) await putEnded(tx, closed, stock.node, after)
  else await tx.put(storeStocks, withHere(stock, after))
}

/** The figures of a round that has ended; those of one that runs went with the stock. */
export async function putEnded(
  tx: Tx,
  closed: RoundRecord | undefined,
  node: NodeId,
  { handed, lots }: RoundHere,
): Promise<void> {
  if (!closed) return
  const ended = closed.ended.map(one => (one.node === node ? { ...one, handed, lots } : one))
  await tx.put(rounds, { ...closed, ended })
}

/** What may still be changed: all while the round runs, later what somebody should look at, and packs of a kit that was withdrawn. */
export async function mayChange(tx: Tx, { here }: RoundAt, record: HandoutRecord, now: number): Promise<boolean> {
  if (!isOver(here, dayOf(now)) || record.differs) return true
  return (await tx.get(rounds, record.round))?.kitStopped === true
}

/** When it was ended, as far as that is known here; nothing is read while it runs. */
export async function closedAt(tx: Tx, { here, closed }: RoundAt): Promise<number | undefined> {
  if (here.over !== true) return undefined
  return (closed ?? (await tx.get(rounds, here.round)))?.closed?.at
}
