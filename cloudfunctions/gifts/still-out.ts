/** Packs of a round that somebody has along: who, from where, how many, since when. */
import { readMany } from '../kernel'
import { peopleById } from '../people'
import type { StoreStockRecord } from '../stores'
import { hereOf } from './here'
import { allotments } from './store'

/** Nothing is read where all of them are back; the longest out come first. */
export async function stillOut(round: string, stocks: readonly StoreStockRecord[], placeOf: (node: string) => string) {
  const along = stocks.flatMap(stock => (hereOf(stock, round)?.along ?? []).map(one => ({ ...one, node: stock.node })))
  if (along.length === 0) return []
  const [taken, people] = await Promise.all([
    readMany(
      allotments,
      along.map(({ allotment }) => allotment),
    ),
    peopleById([...new Set(along.map(({ by }) => by))]),
  ])
  const since = new Map(taken.map(({ _id, at }) => [_id, at]))
  return along
    .map(({ allotment, node, by, count, used }) => ({
      ...{ allotment, node, place: placeOf(node), by: people.get(by)?.name ?? '已离开' },
      ...{ count, used: used.length, at: since.get(allotment) ?? 0 },
    }))
    .sort((one, other) => one.at - other.at)
}
