/** The stock that a round hands out of at a place: the one document that the counter reads and writes. */
import type { NodeId } from '../../src/contract/organisation'
import { dayOf } from '../../src/contract/shanghai'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { type CommandContext, type QueryContext, read } from '../kernel'
import { goodOn, outsideOf, type StoreStockRecord, stockId, storeStocks } from '../stores'
import type { Lying } from './rules-here'
import { rounds } from './store'

const inside = (context: QueryContext | CommandContext) => ('tx' in context ? context.tx.get : read)

export interface AtCounter {
  readonly node: NodeId
  readonly round: string
  readonly kit?: string | undefined
}

/** One read where the counter says which kit it is, two where it does not. */
export async function stockAt({ node, round, kit }: AtCounter, context: QueryContext | CommandContext) {
  const get = inside(context)
  const known = kit ?? (await get(rounds, round))?.kit
  return known === undefined ? undefined : get(storeStocks, stockId(node, known))
}

export const hereOf = (stock: StoreStockRecord | undefined, round: string): RoundHere | undefined =>
  stock?.rounds.find(one => one.round === round)

export function lyingIn(stock: StoreStockRecord | undefined, now: number): Lying {
  if (!stock) return { good: 0, quantity: 0, outside: 0 }
  const good = goodOn(stock.lots, dayOf(now)).reduce((sum, { left }) => sum + left, 0)
  return { good, quantity: stock.quantity, outside: outsideOf(stock) }
}

/** The stock with the round's figures as they are now. */
export const withHere = (stock: StoreStockRecord, here: RoundHere): StoreStockRecord => ({
  ...stock,
  rounds: stock.rounds.map(one => (one.round === here.round ? here : one)),
})
