/** The reconciliation 对账 of a place: everything that came, against everything that is there or is gone. */
import type { ParsedInputOf } from '../../src/contract/define'
import { contains, type NodeId } from '../../src/contract/organisation'
import { type stores as contract, storeDefaults } from '../../src/contract/stores'
import { compact, find, isRefused, localDay, page, type QueryContext, refuse } from '../kernel'
import { placesById } from '../people'
import { entries } from '../stock'
import { oldLotsBelow, stocksBelow } from './all-stocks'
import { packsBeyondBook } from './gift-books'
import { namesFor } from './names'
import { writeReconcile } from './reconcile-sheet'
import { beyondSums } from './rules-beyond'
import { type Crossing, reconciled } from './rules-reconcile'
import { packUnit } from './stock-of'
import { storeStocks, type TransferRecord, transfers } from './store'

const perPage = 100
/** packs beyond the book that a table adds up */
const mostBeyond = 1_000

/** Transfers that ended at, or began at, a place in the node, in one state; `complete` is false where there were too many. */
async function transfersIn(end: 'areas' | 'fromAreas', node: NodeId, state: TransferRecord['state']) {
  const rows: TransferRecord[] = []
  for (let after: string | undefined; ; ) {
    const where = { [end]: node, state }
    const found = await page(transfers, { where, orderBy: ['at', 'desc'], limit: perPage }, after)
    rows.push(...found.items)
    after = found.next
    if (after === undefined) return { rows, complete: true }
    if (rows.length >= storeDefaults.transfersMost) return { rows, complete: false }
  }
}

const crossing = ({ lines }: TransferRecord, way: Crossing['way']): readonly Crossing[] =>
  lines.map(({ thing, name, unit, batch, count }) => ({ thing, name, unit, batch, count, way }))

async function addedUp(node: NodeId) {
  const [places, stocks, old, underWay, arrived, left] = await Promise.all([
    placesById([node]),
    stocksBelow(node),
    oldLotsBelow(node),
    transfersIn('fromAreas', node, 'underWay'),
    transfersIn('areas', node, 'arrived'),
    transfersIn('fromAreas', node, 'arrived'),
  ])
  const place = places.get(node)
  if (!place) return refuse('STORE_PLACE_UNKNOWN')
  const aside = old.map(({ thing, name, unit, lot }) => ({ thing, name, unit, lots: [lot] }))
  const crossings = [
    ...underWay.rows.flatMap(one => crossing(one, 'underWay')),
    ...arrived.rows.filter(({ from }) => !contains(node, from)).flatMap(one => crossing(one, 'in')),
    ...left.rows.filter(one => !contains(node, one.node)).flatMap(one => crossing(one, 'out')),
  ]
  const complete = stocks.complete && underWay.complete && arrived.complete && left.complete
  return { place: place.name, rows: reconciled([...stocks.rows, ...aside], crossings), complete }
}

/** What was found more or less, or written off, and what took such an entry back: with the reason that was given. And packs that the book did not have. */
async function differencesIn(node: NodeId) {
  const kinds = ['counted', 'writtenOff', 'undone'] as const
  const limit = storeDefaults.differencesShown
  const [beyond, ...found] = await Promise.all([
    packsBeyondBook(node, limit),
    ...kinds.map(kind =>
      find(entries, { where: { room: storeStocks.name, areas: node, kind }, orderBy: ['at', 'desc'], limit }),
    ),
  ])
  const rows = found.flat().filter(({ change }) => change !== 0)
  const names = await namesFor(
    [...rows, ...beyond].flatMap(({ by }) => by ?? []),
    [...rows, ...beyond].map(row => row.node),
  )
  const booked = rows.map(({ _id: id, node: at, name, unit, kind, change, note, by, at: time }) => ({
    ...{ id, node: at, place: names.place(at), name, unit, kind, change, at: time },
    ...compact({ note, by: by && names.person(by) }),
  }))
  const unbooked = beyond.map(({ _id: id, node: at, pack: name, roundName: round, by, at: time }) => ({
    ...{ id, node: at, place: names.place(at), name, unit: packUnit, kind: 'handed' as const, change: -1, at: time },
    ...compact({ round, by: names.person(by) }),
  }))
  return [...booked, ...unbooked].sort((one, other) => other.at - one.at).slice(0, storeDefaults.differencesShown)
}

export async function reconcile({ node }: ParsedInputOf<typeof contract.reconcile>) {
  const [sums, differences] = await Promise.all([addedUp(node), differencesIn(node)])
  if (isRefused(sums)) return sums
  const off = sums.rows.filter(row => row.off !== 0)
  const ordered = [...off, ...sums.rows.filter(row => row.off === 0)]
  return {
    ...{ place: sums.place, differences, complete: sums.complete },
    rows: ordered.slice(0, storeDefaults.rowsShown),
    rowsInAll: sums.rows.length,
    offInAll: off.length,
  }
}

export async function exportReconcile({ node }: ParsedInputOf<typeof contract.exportReconcile>, { now }: QueryContext) {
  const [sums, beyond] = await Promise.all([addedUp(node), packsBeyondBook(node, mostBeyond)])
  if (isRefused(sums)) return sums
  const { place } = await namesFor(
    [],
    beyond.map(row => row.node),
  )
  const apart = beyondSums(beyond.map(({ node: at, pack: name, value }) => ({ name, place: place(at), value })))
  const xlsx = await writeReconcile(sums.rows, apart)
  return {
    fileName: `${sums.place}-物资对账-${localDay(now)}.xlsx`,
    xlsx,
    rows: sums.rows.length + apart.length,
    complete: sums.complete && beyond.length < mostBeyond,
  }
}
