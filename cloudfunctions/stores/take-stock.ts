/** Taking stock 盘点 in two steps: somebody counts, and somebody else books the differences. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { stores as contract } from '../../src/contract/stores'
import { type CommandContext, compact, refuse } from '../kernel'
import { fits } from './book'
import { moveLots } from './move-lot'
import { lotOf } from './old-lots'
import { changeOf, differenceOf, withAway } from './rules-counting'
import { outsideOf } from './rules-stock'
import { type StoreStockRecord, storeStocks } from './store'

/**
 * A count that began before the last one was booked is refused: its differences would be taken off twice. So is one during which packs
 * left or came back, for nobody can say whether they were counted; what is outside is settled here, so nothing that happens until the
 * second step changes it. A later count takes the place of one that waits.
 */
export async function count(
  { stock: id, lines: found, moves, outside = 0, note }: ParsedInputOf<typeof contract.count>,
  { tx, actor, now }: CommandContext,
) {
  const stock = await tx.get(storeStocks, id)
  if (!stock) return refuse('STORE_NOT_FOUND')
  if (new Set(found.map(({ lot }) => lot)).size < found.length) return refuse('BATCH_TWICE')
  if (found.some(({ lot }) => !stock.lots.some(one => one.lot === lot))) return refuse('BATCH_NOT_FOUND')
  if (stock.countedMove > moves) return refuse('STORE_COUNTED_BEFORE', { left: stock.quantity, unit: stock.unit })
  if (outsideOf(stock) !== outside)
    return refuse('STORE_OUTSIDE_MOVED', { outside: outsideOf(stock), unit: stock.unit })
  const whole = stock.lots.every(({ lot, left }) => left === 0 || found.some(line => line.lot === lot))
  const lines = withAway(found, outside, whole)
  if (note === undefined && lines.some(line => changeOf(line) !== 0)) return refuse('COUNT_REASON')
  const counting = { lines, moves, by: actor.person().personId, at: now, ...compact({ note }) }
  await tx.put(storeStocks, { ...stock, counting, toConfirm: true })
  return { difference: differenceOf(lines) }
}

/** What moved between the two steps stays moved: differences are booked, not figures. */
export async function confirmCount(
  { stock: id, at }: ParsedInputOf<typeof contract.confirmCount>,
  { tx, actor, now }: CommandContext,
) {
  const stock = await tx.get(storeStocks, id)
  if (!stock) return refuse('STORE_NOT_FOUND')
  const { counting } = stock
  if (counting?.at !== at || stock.countedMove > counting.moves) return refuse('STORE_NO_COUNT')
  const by = actor.person().personId
  if (counting.by === by) return refuse('OWN_COUNT')
  const moves = []
  for (const line of counting.lines) {
    const batch = await lotOf(tx, stock, line.lot)
    if (!batch) return refuse('STORE_NO_COUNT')
    const movement = { kind: 'counted', change: changeOf(line), by, ...compact({ note: counting.note }) } as const
    moves.push({ batch, movement })
  }
  const difference = differenceOf(counting.lines)
  if (!fits(stock, difference)) return refuse('STORE_FULL')
  // where nothing differs one entry says that it was counted
  const differing = moves.filter(({ movement }) => movement.change !== 0)
  // what comes to light is booked before what is missing, so that the whole never looks emptier than it is
  const ordered = (differing.length > 0 ? differing : moves.slice(0, 1)).sort(
    (one, other) => other.movement.change - one.movement.change,
  )
  const moved = await moveLots(tx, withoutCount(stock), ordered, now)
  if (typeof moved === 'string') return refuse('STORE_NEGATIVE')
  return { left: moved.stock.quantity, difference }
}

export async function dropCount({ stock: id, at }: ParsedInputOf<typeof contract.dropCount>, { tx }: CommandContext) {
  const stock = await tx.get(storeStocks, id)
  if (!stock) return refuse('STORE_NOT_FOUND')
  if (stock.counting?.at !== at) return refuse('STORE_NO_COUNT')
  await tx.put(storeStocks, withoutCount(stock))
  return {}
}

function withoutCount({ counting: _counted, toConfirm: _waits, ...stock }: StoreStockRecord): StoreStockRecord {
  return stock
}
