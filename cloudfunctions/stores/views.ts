/** Records as the contract shows them. */
import type { ItemRow, KitRow, LotRow, Movement, StockRow, TransferRow } from '../../src/contract/stores'
import { compact } from '../kernel'
import type { EntryRecord } from '../stock'
import { firstToEnd } from './rules-lots'
import { versionOf } from './rules-names'
import { isLow } from './rules-overview'
import { outsideOf, worthOf } from './rules-stock'
import { mayUndo } from './rules-undo'
import type { ItemRecord, KitVersionRecord, Lot, StoreStockRecord, TransferRecord } from './store'

/** Names of people and places, as far as they are known. */
export interface Names {
  readonly person: (id: string) => string | undefined
  readonly place: (node: string) => string
}

export const shownItem = ({ _id: id, node, name, unit, value, shown, low }: ItemRecord): ItemRow => ({
  ...{ id, node, name, unit, value, shown, low },
})

/** `inUse`: rounds by the version that they hand out. */
export function shownKit(version: KitVersionRecord, inUse: ReadonlyMap<string, string>): KitRow {
  const { _id: id, kit, version: number, node, name, lines, value, state, reason, at } = version
  const about = { id, kit, version: number, node, name, lines: [...lines], value, state, at }
  return { ...about, ...compact({ reason, round: state === 'withdrawn' ? undefined : inUse.get(id) }) }
}

function shownLot({ lot, source, from, number, expires, value, left, contents }: Lot): LotRow {
  const held = contents?.map(({ item, name, unit, lot: batch, count, value: worth }) => ({
    ...{ item, name, unit, lot: batch, count, value: worth },
  }))
  return { lot, source, value, left, ...compact({ from, number, expires, contents: held }) }
}

interface Beside {
  readonly names: Pick<Names, 'person'>
  /** of the item, where it has one */
  readonly low?: number | undefined
  readonly reader: string
}

/** A batch of which nothing is left stays in the book and out of sight, unless it is being counted. */
export function shownStock(stock: StoreStockRecord, { names, low, reader }: Beside): StockRow {
  const { _id: id, node, thing, name, unit, quantity, moves, lots, counting } = stock
  const inSight = firstToEnd(lots).filter(({ lot, left }) => left > 0 || counting?.lines.some(line => line.lot === lot))
  const { by, ...figures } = counting ?? { by: '' }
  const waits = counting && {
    lines: [...counting.lines],
    at: counting.at,
    own: by === reader,
    ...compact({ note: (figures as typeof counting).note, by: names.person(by) }),
  }
  return {
    ...{ id, node, kind: thing.kind, thing: thing.id, name, unit, quantity, moves },
    ...{ value: worthOf(lots), outside: outsideOf(stock) },
    lots: inSight.map(shownLot),
    isLow: thing.kind === 'item' && isLow(quantity, low),
    ...compact({ counting: waits, version: thing.kind === 'kit' ? versionOf(thing.id) : undefined }),
  }
}

/** What a batch is called in its book: its number, else its last day; nothing where neither stands on it. */
const labelOf = (lot: Lot | undefined): string | undefined => lot?.number ?? lot?.expires

interface Around {
  readonly lots: readonly Lot[]
  readonly undone: ReadonlySet<string>
  readonly by: string | undefined
}

export function shownMovement(entry: EntryRecord, { lots, undone, by }: Around): Movement {
  const { _id: id, kind, change, after, note, at, lot } = entry
  const isUndone = undone.has(id)
  const batch = labelOf(lots.find(one => one.lot === lot))
  return {
    ...{ id, kind, change, after, at, undone: isUndone, undoable: !isUndone && mayUndo(entry) },
    ...compact({ by, note, batch }),
  }
}

export function shownTransfer(record: TransferRecord, names: Names): TransferRow {
  const { _id: id, from, node: to, state, note, at, endedAt, reason, by, endedBy } = record
  return {
    ...{ id, from, fromPlace: names.place(from), to, toPlace: names.place(to), state, at },
    lines: record.lines.map(({ name, unit, batch, count, arrived, reason: why }, line) => ({
      ...{ line, name, unit, count },
      ...compact({ number: batch.number, expires: batch.expires, arrived, reason: why }),
    })),
    ...compact({ note, endedAt, reason, by: names.person(by), endedBy: endedBy && names.person(endedBy) }),
  }
}
