/** A place's store as those see it who look after it. */
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage, type NodeId } from '../../src/contract/organisation'
import { type stores as contract, type KitRow, storeDefaults } from '../../src/contract/stores'
import { find, oneOf, type QueryContext, readMany, refuse } from '../kernel'
import { placesById, placesOfKinds } from '../people'
import { versionsInUse } from './gift-books'
import { mentionedIn, namesFor } from './names'
import { placesHolding } from './overview'
import { mayUse, ownsThings, storesThings } from './rules-places'
import { items, kitVersions, storeStocks, transfers } from './store'
import { shownItem, shownKit, shownStock, shownTransfer } from './views'

const most = 300
const underWay = (end: 'areas' | 'fromAreas', node: NodeId) =>
  find(transfers, { where: { [end]: node, state: 'underWay' }, orderBy: ['at', 'desc'], limit: most })

/** Where one may send to: the street with everything in it, and the other streets. */
async function targetsOf(node: NodeId) {
  const [district = node, street = node] = lineage(node)
  const [within, streets] = await Promise.all([
    placesOfKinds(street, ['community', 'station']),
    placesOfKinds(district, ['street']),
  ])
  const all = new Map([...(within ?? []), ...(streets ?? [])].map(place => [place._id, place]))
  return [...all.values()]
    .filter(({ _id, open, kind }) => open && _id !== node && storesThings(kind))
    .sort((one, other) => (one._id < other._id ? -1 : 1))
    .map(({ _id, name }) => ({ node: _id, place: name }))
}

export async function desk({ node }: ParsedInputOf<typeof contract.desk>, { actor, now }: QueryContext) {
  const usable = oneOf(lineage(node))
  const [places, stocks, things, kits, inUse, coming, going, targets] = await Promise.all([
    placesById([node]),
    find(storeStocks, { where: { node }, orderBy: ['name', 'asc'], limit: storeDefaults.stocksMost }),
    find(items, { where: { node: usable, shown: true }, limit: most }),
    find(kitVersions, { where: { node: usable, state: 'latest' }, limit: most }),
    versionsInUse(node),
    underWay('areas', node),
    underWay('fromAreas', node),
    targetsOf(node),
  ])
  const here = places.get(node)
  if (!here) return refuse('STORE_PLACE_UNKNOWN')
  const mentioned = mentionedIn([...coming, ...going])
  const known = new Set(kits.map(({ _id }) => _id))
  const [names, below, before] = await Promise.all([
    namesFor([...mentioned.people, ...stocks.flatMap(({ counting }) => counting?.by ?? [])], mentioned.nodes),
    here.kind === 'station' ? [] : placesHolding(node, now).then(held => held.places),
    readMany(
      kitVersions,
      [...inUse.keys()].filter(id => !known.has(id)),
    ),
  ])
  const packable = [...kits, ...before.filter(kit => kit.state === 'replaced' && mayUse(node, kit.node))]
  const lows = new Map(things.map(({ _id, low }) => [_id, low]))
  const reader = actor.person().personId
  return {
    place: here.name,
    mayStore: storesThings(here.kind),
    stocks: stocks.map(stock => shownStock(stock, { names, reader, low: lows.get(stock.thing.id) })),
    items: things.map(shownItem).sort(byName),
    kits: packable.map(kit => shownKit(kit, inUse)).sort(byVersion),
    // what goes to a place further down is not for this one to unpack
    coming: coming.filter(one => one.node === node).map(one => shownTransfer(one, names)),
    going: going.filter(one => one.from === node).map(one => shownTransfer(one, names)),
    targets,
    below: below.filter(one => one.node !== node),
  }
}

const byName = (one: { name: string }, other: { name: string }): number => one.name.localeCompare(other.name, 'zh')

const byVersion = (one: KitRow, other: KitRow): number => byName(one, other) || other.version - one.version

/** What a place may use, every version of every kit. */
export async function catalogue({ node }: ParsedInputOf<typeof contract.catalogue>) {
  const usable = oneOf(lineage(node))
  const [places, things, kits, inUse] = await Promise.all([
    placesById([node]),
    find(items, { where: { node: usable }, limit: most }),
    find(kitVersions, { where: { node: usable }, limit: most }),
    versionsInUse(node),
  ])
  const here = places.get(node)
  if (!here) return refuse('STORE_PLACE_UNKNOWN')
  return {
    place: here.name,
    mayOwn: ownsThings(here.kind),
    items: things.map(shownItem).sort(byName),
    kits: kits.map(kit => shownKit(kit, inUse)).sort(byVersion),
  }
}
