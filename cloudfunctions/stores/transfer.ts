/** Transfers 调拨: what leaves one place is under way until the other one has counted it. */
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import type { stores as contract } from '../../src/contract/stores'
import { type CommandContext, compact, derivedId, isRefused, refuse } from '../kernel'
import { openPlace } from '../people'
import { fits } from './book'
import { moveLots } from './move-lot'
import { storesThings } from './rules-places'
import { batchOf, freeOf } from './rules-stock'
import { arrivalOf, type Counted } from './rules-transfer'
import { stockOf } from './stock-of'
import { storeStocks, type TransferLine, type TransferRecord, transfers } from './store'

export async function send(input: ParsedInputOf<typeof contract.send>, { tx, actor, now, key }: CommandContext) {
  const { from, to, lines, note } = input
  if (from === to) return refuse('TRANSFER_SAME')
  if (!storesThings((await openPlace(tx, to))?.kind)) return refuse('NO_STORE_HERE')
  if (new Set(lines.map(({ stock, lot }) => `${stock}.${lot}`)).size < lines.length) return refuse('BATCH_TWICE')
  const by = actor.person().personId
  const sent: TransferLine[] = []
  for (const id of new Set(lines.map(({ stock }) => stock))) {
    const gone = await sendOf(id, { ...input, by, now }, { tx })
    if (isRefused(gone)) return gone
    sent.push(...gone)
  }
  const ends = { from, node: to, areas: lineage(to), fromAreas: lineage(from), ends: [from, to] }
  const _id = derivedId('storeTransfer', by, key)
  await tx.create(transfers, { _id, ...ends, state: 'underWay', lines: sent, by, at: now, ...compact({ note }) })
  return { id: _id }
}

type Sending = ParsedInputOf<typeof contract.send> & { readonly by: string; readonly now: number }

/** Everything of one stock at once, so that it is written once. */
async function sendOf(id: string, { from, lines, note, by, now }: Sending, { tx }: Pick<CommandContext, 'tx'>) {
  const stock = await tx.get(storeStocks, id)
  if (stock?.node !== from) return refuse('STORE_NOT_FOUND')
  const { thing, name, unit } = stock
  const moves = []
  for (const { lot, count } of lines.filter(line => line.stock === id)) {
    const batch = stock.lots.find(one => one.lot === lot)
    if (!batch) return refuse('BATCH_NOT_FOUND')
    if (count > freeOf(stock, batch)) return refuse('STORE_SHORT', { name, left: freeOf(stock, batch), unit })
    moves.push({ batch, movement: { kind: 'sent', change: -count, by, ...compact({ note }) } as const })
  }
  const moved = await moveLots(tx, stock, moves, now)
  if (typeof moved === 'string') return refuse('STORE_SHORT', { name, left: stock.quantity, unit })
  return moves.map(({ batch, movement }, at): TransferLine => {
    const what = { stock: id, thing, name, unit, batch: batchOf(batch) }
    return { ...what, count: -movement.change, entry: moved.entries[at] ?? '' }
  })
}

export async function arrive(
  { transfer: id, lines }: ParsedInputOf<typeof contract.arrive>,
  { tx, actor, now }: CommandContext,
) {
  const transfer = await tx.get(transfers, id)
  if (!transfer) return refuse('TRANSFER_NOT_FOUND')
  if (transfer.state !== 'underWay') return refuse('TRANSFER_OVER')
  const by = actor.person().personId
  const counted = arrivalOf(transfer.lines, lines)
  if (typeof counted === 'string') return refuse(counted)
  for (const thing of new Map(counted.map(({ sent }) => [sent.thing.id, sent])).values()) {
    const stock = await stockOf(tx, transfer.node, { ...thing.thing, name: thing.name, unit: thing.unit })
    const here = counted.filter(({ sent }) => sent.thing.id === thing.thing.id)
    if (
      !fits(
        stock,
        here.reduce((sum, { sent, found }) => sum + Math.max(sent.count, found.count), 0),
      )
    )
      return refuse('STORE_FULL')
    const moves = here.flatMap(one => arrivals(one, by))
    if (typeof (await moveLots(tx, stock, moves, now)) === 'string') return refuse('BATCHES_MANY')
  }
  const found = counted.map(({ sent, found: { count, reason } }) => ({
    ...sent,
    arrived: count,
    ...compact({ reason }),
  }))
  await tx.put(transfers, { ...transfer, state: 'arrived', lines: found, endedBy: by, endedAt: now })
  return {}
}

/** All that was sent comes in; what is missing is written off, what is too much was counted: so both ends tell the same number. */
function arrivals({ sent, found }: Counted<TransferLine>, by: string) {
  const { batch } = sent
  const why = { by, ...compact({ note: found.reason }) }
  const difference = found.count - sent.count
  const moves = [{ batch, movement: { kind: 'arrived' as const, change: sent.count, by } }]
  if (difference === 0) return moves
  const kind = difference < 0 ? ('writtenOff' as const) : ('counted' as const)
  return [...moves, { batch, movement: { kind, change: difference, ...why } }]
}

export async function callOff(
  { transfer: id, reason }: ParsedInputOf<typeof contract.callOff>,
  { tx, actor, now }: CommandContext,
) {
  const transfer = await tx.get(transfers, id)
  if (!transfer) return refuse('TRANSFER_NOT_FOUND')
  if (transfer.state !== 'underWay') return refuse('TRANSFER_OVER')
  const by = actor.person().personId
  for (const stockId of new Set(transfer.lines.map(({ stock }) => stock))) {
    const back = await bringBack(transfer, stockId, { tx, now, why: { by, note: reason } })
    if (isRefused(back)) return back
  }
  await tx.put(transfers, { ...transfer, state: 'calledOff', endedBy: by, endedAt: now, reason })
  return {}
}

interface Bringing extends Pick<CommandContext, 'tx' | 'now'> {
  readonly why: { readonly by: string; readonly note: string }
}

async function bringBack({ lines }: TransferRecord, id: string, { tx, now, why }: Bringing) {
  const stock = await tx.get(storeStocks, id)
  if (!stock) throw new Error('a stock that sent something is there')
  const moves = lines
    .filter(line => line.stock === id)
    .map(({ batch, count, entry }) => ({
      batch,
      movement: { kind: 'undone', settles: 'sent', change: count, reverses: entry, ...why } as const,
    }))
  if (
    !fits(
      stock,
      moves.reduce((sum, { movement }) => sum + movement.change, 0),
    )
  )
    return refuse('STORE_FULL')
  return typeof (await moveLots(tx, stock, moves, now)) === 'string' ? refuse('BATCHES_MANY') : undefined
}
