/** One thing at one place, and one transfer. */
import type { ParsedInputOf } from '../../src/contract/define'
import { contains } from '../../src/contract/organisation'
import { holds } from '../../src/contract/roles'
import type { stores as contract } from '../../src/contract/stores'
import { page, type QueryContext, read, readMany, refuse } from '../kernel'
import { entries } from '../stock'
import { shelvesBelow } from '../supplies'
import { mentionedIn, namesFor } from './names'
import { bare } from './rules-names'
import { items, storeStocks, transfers, undos } from './store'
import { shownMovement, shownStock, shownTransfer } from './views'

const pageSize = 30

export async function movements(
  { stock: id, after }: ParsedInputOf<typeof contract.movements>,
  { actor }: QueryContext,
) {
  const stock = await read(storeStocks, id)
  if (!stock) return refuse('STORE_NOT_FOUND')
  const [rows, item, shelves] = await Promise.all([
    page(entries, { where: { stock: id }, orderBy: ['move', 'desc'], limit: pageSize }, after),
    stock.thing.kind === 'item' ? read(items, stock.thing.id) : undefined,
    stock.thing.kind === 'item' && stock.quantity > 0 ? shelvesBelow(stock.node) : [],
  ])
  const fitting = shelves.filter(shelf => bare(shelf.unit) === bare(stock.unit) && contains(stock.node, shelf.node))
  const staff = [...rows.items.flatMap(({ by }) => by ?? []), ...(stock.counting ? [stock.counting.by] : [])]
  const [names, taken] = await Promise.all([
    namesFor(staff, [stock.node, ...fitting.map(({ node }) => node)]),
    readMany(
      undos,
      rows.items.map(({ _id }) => _id),
    ),
  ])
  const undone = new Set(taken.map(({ _id }) => _id))
  const reader = actor.person().personId
  return {
    ...rows,
    stock: shownStock(stock, { names, reader, low: item?.low }),
    place: names.place(stock.node),
    shelves: fitting
      .map(({ _id: supply, node, name, unit }) => ({ supply, name, unit, place: names.place(node) }))
      // the shelf with the same name is most likely the one
      .sort(
        (one, other) => Number(bare(other.name) === bare(stock.name)) - Number(bare(one.name) === bare(stock.name)),
      ),
    items: rows.items.map(entry =>
      shownMovement(entry, { lots: stock.lots, undone, by: entry.by && names.person(entry.by) }),
    ),
  }
}

const staffRoles = ['keeper', 'worker', 'streetLead', 'districtLead'] as const

export async function transfer({ transfer: id }: ParsedInputOf<typeof contract.transfer>, { actor }: QueryContext) {
  const found = await read(transfers, id)
  if (!found) return refuse('TRANSFER_NOT_FOUND')
  const { people, nodes } = mentionedIn([found])
  const open = found.state === 'underWay'
  return {
    transfer: shownTransfer(found, await namesFor(people, nodes)),
    mayArrive: open && holds(actor.grants, staffRoles, found.node),
    mayCallOff: open && holds(actor.grants, staffRoles, found.from),
  }
}

export async function transfersOf({ node, after }: ParsedInputOf<typeof contract.transfers>) {
  const rows = await page(transfers, { where: { ends: node }, orderBy: ['at', 'desc'], limit: pageSize }, after)
  const { people, nodes } = mentionedIn(rows.items)
  const names = await namesFor(people, nodes)
  return { ...rows, items: rows.items.map(one => shownTransfer(one, names)) }
}
