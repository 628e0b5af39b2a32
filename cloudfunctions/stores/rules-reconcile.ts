/** Whether what came in is accounted for: per item and batch, packs resolved into what they hold. Whole units. */
import type { MovementKind } from '../../src/contract/stock'
import type { ReconcileRow } from '../../src/contract/stores'
import type { Batch, Content, Lot } from './rules-batches'

/** One thing at one place, with all its batches, those laid aside as well. */
export interface Holding {
  readonly thing: { readonly kind: 'item' | 'kit'; readonly id: string }
  readonly name: string
  readonly unit: string
  readonly lots: readonly Lot[]
}

/** A batch that crossed, or is crossing, the border of the places in question. */
export interface Crossing {
  readonly thing: Holding['thing']
  readonly name: string
  readonly unit: string
  readonly batch: Batch
  readonly count: number
  readonly way: 'underWay' | 'in' | 'out'
}

type Figures = { -readonly [K in keyof Pick<ReconcileRow, Column>]: number }
type Column =
  | 'received'
  | 'cameIn'
  | 'wentOut'
  | 'counted'
  | 'handed'
  | 'loose'
  | 'inPacks'
  | 'writtenOff'
  | 'shelved'
  | 'underWay'
type Row = Omit<ReconcileRow, Column | 'off'> & Figures

const came = ({ received, cameIn, counted }: Figures) => received + cameIn + counted
const isThere = ({ loose, inPacks, underWay }: Figures) => loose + inPacks + underWay
const isGone = ({ handed, writtenOff, shelved, wentOut }: Figures) => handed + writtenOff + shelved + wentOut

/** In the order of names and days. `off` is what came less what is there and what is gone; packing and moving about inside cancel out. */
export function reconciled(holdings: readonly Holding[], crossings: readonly Crossing[]): readonly ReconcileRow[] {
  const rows = new Map<string, Row>()
  for (const { thing, name, unit, lots } of holdings)
    for (const lot of lots)
      for (const { row, times } of resolved(rows, { thing, name, unit }, lot)) {
        const sum = (...kinds: readonly MovementKind[]) =>
          kinds.reduce((all, kind) => all + times * (lot.sums[kind] ?? 0), 0)
        row.received += sum('purchased', 'donated', 'received')
        row.counted += sum('counted')
        row.handed -= sum('handed', 'cameBack')
        row.writtenOff -= sum('writtenOff')
        row.shelved -= sum('shelved')
        if (thing.kind === 'kit') row.inPacks += times * lot.left
        else row.loose += lot.left
      }
  for (const { count, way, batch, ...what } of crossings)
    for (const { row, times } of resolved(rows, what, batch)) {
      if (way === 'underWay') row.underWay += times * count
      else if (way === 'in') row.cameIn += times * count
      else row.wentOut += times * count
    }
  return [...rows.values()].map(row => ({ ...row, off: came(row) - isThere(row) - isGone(row) })).sort(byNameAndDay)
}

const byNameAndDay = (one: ReconcileRow, other: ReconcileRow): number =>
  one.name.localeCompare(other.name, 'zh') ||
  one.item.localeCompare(other.item) ||
  (one.expires ?? '9').localeCompare(other.expires ?? '9') ||
  one.lot.localeCompare(other.lot)

/** The rows of what a batch is or holds, and how much of each is in one of it. */
function resolved(
  rows: Map<string, Row>,
  { thing, name, unit }: Pick<Holding, 'thing' | 'name' | 'unit'>,
  batch: Batch,
): readonly { readonly row: Row; readonly times: number }[] {
  if (thing.kind === 'kit')
    return (batch.contents ?? []).map(content => ({ row: rowOf(rows, content), times: content.count }))
  if (batch.source === 'packed') throw new Error('an item is never packed')
  return [{ row: rowOf(rows, { ...batch, source: batch.source, item: thing.id, name, unit }), times: 1 }]
}

function rowOf(rows: Map<string, Row>, label: Omit<Content, 'count'>): Row {
  const { item, name, unit, lot, source, from, number, expires, value } = label
  const key = `${item}.${lot}`
  const known = rows.get(key)
  if (known) return known
  const row: Row = {
    ...{ item, name, unit, lot, source, value },
    ...(from === undefined ? {} : { from }),
    ...(number === undefined ? {} : { number }),
    ...(expires === undefined ? {} : { expires }),
    ...{ received: 0, cameIn: 0, wentOut: 0, counted: 0, handed: 0 },
    ...{ loose: 0, inPacks: 0, writtenOff: 0, shelved: 0, underWay: 0 },
  }
  rows.set(key, row)
  return row
}
