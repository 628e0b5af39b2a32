/** Packs are made of what lies at a place, and taken apart again. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type stores as contract, storeDefaults } from '../../src/contract/stores'
import { type CommandContext, compact, derivedId, localDay, refuse } from '../kernel'
import { fits } from './book'
import { isInUse } from './gift-books'
import { moveLots } from './move-lot'
import { type PackGroup, packed } from './rules-packing'
import { mayUse } from './rules-places'
import { freeOf } from './rules-stock'
import { ofKit, stockId, stockOf } from './stock-of'
import { type Batch, type Content, kitVersions, storeStocks } from './store'

export async function assemble(
  { node, version: id, count }: ParsedInputOf<typeof contract.assemble>,
  { tx, actor, now }: CommandContext,
) {
  const version = await tx.get(kitVersions, id)
  if (!version || !mayUse(node, version.node)) return refuse('KIT_NOT_FOUND')
  if (version.state === 'withdrawn') return refuse('KIT_WITHDRAWN', { name: version.name })
  // a round that was planned with this version hands out no other
  if (version.state === 'replaced' && !(await isInUse(id))) return refuse('KIT_REPLACED', { name: version.name })
  const stocks = await Promise.all(version.lines.map(({ item }) => tx.get(storeStocks, stockId(node, item))))
  const lines = version.lines.map((line, at) => ({ ...line, lots: stocks[at]?.lots ?? [] }))
  const packing = packed(lines, count, localDay(now))
  if ('short' in packing) return refuse('ITEM_SHORT', { ...packing.short })
  const { groups, taken } = packing
  if (groups.length + taken.length > storeDefaults.piecesMost) return refuse('PACKED_FROM_MANY')
  const packs = await stockOf(tx, node, ofKit(version))
  if (!fits(packs, count)) return refuse('STORE_FULL')
  const by = actor.person().personId
  for (const stock of stocks) {
    const out = taken.flatMap(({ item, lot, count: units }) =>
      item === stock?.thing.id ? [{ batch: lot, movement: { kind: 'packed', change: -units, by } as const }] : [],
    )
    if (!stock || out.length === 0) continue
    if (typeof (await moveLots(tx, stock, out, now)) === 'string') throw new Error('there were enough a moment ago')
  }
  const made = groups.map(group => ({
    batch: packLot(id, group),
    movement: { kind: 'assembled', change: group.packs, by } as const,
  }))
  const moved = await moveLots(tx, packs, made, now)
  if (moved === 'TOO_MANY') return refuse('BATCHES_MANY')
  if (moved === 'BELOW_ZERO') throw new Error('what is packed cannot empty a store')
  return { stock: packs._id, left: moved.stock.quantity }
}

/** Packs of one version with the same contents by batch are one batch, wherever and whenever they were made. */
function packLot(version: string, { contents, value, expires }: PackGroup): Batch {
  const parts = contents.flatMap(({ lot, count }) => [lot, String(count)])
  return { lot: derivedId('packLot', version, ...parts), source: 'packed', value, contents, ...compact({ expires }) }
}

export async function takeApart(
  { stock: id, lot, count, reason }: ParsedInputOf<typeof contract.takeApart>,
  { tx, actor, now }: CommandContext,
) {
  const stock = await tx.get(storeStocks, id)
  if (!stock) return refuse('STORE_NOT_FOUND')
  const batch = stock.lots.find(one => one.lot === lot)
  if (!batch) return refuse('BATCH_NOT_FOUND')
  const { contents } = batch
  if (!contents) return refuse('ONLY_PACKS')
  const free = freeOf(stock, batch)
  if (count > free) return refuse('STORE_SHORT', { left: free, unit: stock.unit })
  const why = { by: actor.person().personId, note: reason }
  const opened = await moveLots(tx, stock, [{ batch, movement: { kind: 'takenApart', change: -count, ...why } }], now)
  if (typeof opened === 'string') throw new Error('there were enough a moment ago')
  const things = new Map(
    contents.map(({ item, name, unit }) => [item, { kind: 'item', id: item, name, unit } as const]),
  )
  for (const thing of things.values()) {
    const items = await stockOf(tx, stock.node, thing)
    const back = contents
      .filter(({ item }) => item === thing.id)
      .map(content => ({
        batch: batchIn(content),
        movement: { kind: 'unpacked', change: content.count * count, ...why } as const,
      }))
    if (
      !fits(
        items,
        back.reduce((sum, { movement }) => sum + movement.change, 0),
      )
    )
      return refuse('STORE_FULL')
    if (typeof (await moveLots(tx, items, back, now)) === 'string') return refuse('BATCHES_MANY')
  }
  return { left: opened.stock.quantity }
}

/** The batch of which a pack holds some. */
function batchIn({ item: _item, name: _name, unit: _unit, count: _count, ...batch }: Content): Batch {
  return batch
}
