/** Shelves as those see them who look after them. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import { type supplies as contract, supplyDefaults } from '../../src/contract/supplies'
import { find, nodesOf, page } from '../kernel'
import { peopleById, stationsIn } from '../people'
import { entries } from '../stock'
import { supplies } from './store'
import { deskSupply, shownMovement } from './views'

const pageSize = 30
const mostLow = 200

/** Where something runs low, at or below a node: its place for each thing. */
export const suppliesWaiting = (node: NodeId) => nodesOf(supplies, { areas: node, isLow: true })

/** At a station its whole shelf, above it what runs low at any of them. */
export async function desk({ node }: ParsedInputOf<typeof contract.desk>) {
  const stations = await stationsIn(node)
  const here = stations.some(({ _id }) => _id === node)
  const rows = await (here
    ? find(supplies, { where: { node, shelved: true }, orderBy: ['name', 'asc'], limit: supplyDefaults.itemsMost })
    : find(supplies, { where: { areas: node, isLow: true }, orderBy: ['name', 'asc'], limit: mostLow }))
  const nameOf = new Map(stations.map(({ _id, name }) => [_id, name]))
  return {
    supplies: rows.map(row => deskSupply(row, nameOf.get(row.node) ?? row.node)),
    stations: stations.map(({ _id, name }) => ({ node: _id, place: name })),
  }
}

export async function movements({ node, after }: ParsedInputOf<typeof contract.movements>) {
  const rows = await page(
    entries,
    { where: { room: supplies.name, areas: node }, orderBy: ['at', 'desc'], limit: pageSize },
    after,
  )
  const staff = await peopleById(rows.items.flatMap(({ by }) => by ?? []))
  return { ...rows, items: rows.items.map(row => shownMovement(row, row.by && staff.get(row.by)?.name)) }
}
