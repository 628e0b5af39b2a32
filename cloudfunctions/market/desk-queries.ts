/** Shops as those see them who look after them. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type market as contract, marketDefaults } from '../../src/contract/market'
import type { NodeId } from '../../src/contract/organisation'
import { fileLinks, find, nodesOf, page, type QueryContext, read, refuse } from '../kernel'
import { peopleById, placesById } from '../people'
import { entries } from '../stock'
import { mayHaveShop } from './keep-shops'
import { pictureFolderOf } from './pictures'
import { linkSeconds, placeName } from './queries'
import { goods, orders, shops } from './store'
import { counterOrder, deskGood, shownMovement, shownShop } from './views'

const pageSize = 30
const mostRows = 1_000

/** Where a thing runs low, at or below a node: the place of each. */
export const goodsWaiting = (node: NodeId) => nodesOf(goods, { areas: node, isLow: true })
/** Where something waits to be fetched: the place of each order. */
export const ordersWaiting = (node: NodeId) => nodesOf(orders, { areas: node, state: 'open' })

const countBy = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1)
  return counts
}

export async function desk({ node }: ParsedInputOf<typeof contract.desk>) {
  const here = (await placesById([node])).get(node)
  if (!here) return refuse('PLACE_UNKNOWN')
  const [found, open, low] = await Promise.all([
    find(shops, { where: { areas: node }, orderBy: ['name', 'asc'], limit: mostRows }),
    find(orders, { where: { areas: node, state: 'open' }, limit: mostRows, fields: ['shop'] }),
    find(goods, { where: { areas: node, isLow: true }, limit: mostRows, fields: ['shop'] }),
  ])
  const places = await placesById(found.map(shop => shop.node))
  const [waiting, lacking] = [countBy(open, ({ shop }) => shop), countBy(low, ({ shop }) => shop)]
  return {
    place: here.name,
    mayHaveShop: mayHaveShop(here.kind),
    shops: found.map(shop => ({
      ...shownShop(shop, places.get(shop.node)?.name ?? shop.node),
      waiting: waiting.get(shop._id) ?? 0,
      low: lacking.get(shop._id) ?? 0,
    })),
  }
}

export async function shopDesk({ shop: id }: ParsedInputOf<typeof contract.shopDesk>, { now }: QueryContext) {
  const [shop, offered, open] = await Promise.all([
    read(shops, id),
    find(goods, { where: { shop: id }, orderBy: ['name', 'asc'], limit: marketDefaults.goodsMost }),
    find(orders, { where: { shop: id, state: 'open' }, orderBy: ['expiresAt', 'asc'], limit: mostRows }),
  ])
  if (!shop) return refuse('SHOP_NOT_FOUND')
  const first = open.slice(0, marketDefaults.openShown)
  const [place, links, people] = await Promise.all([
    placeName(shop.node),
    fileLinks(
      offered.flatMap(({ pictures }) => pictures),
      linkSeconds,
    ),
    peopleById([...first.map(({ person }) => person), ...offered.flatMap(({ counting }) => counting?.by ?? [])]),
  ])
  const nameOf = (person: string) => people.get(person)?.name
  const waiting = countBy(open, ({ good }) => good)
  return {
    shop: shownShop(shop, place),
    goods: offered.map(good => deskGood(good, { links, waiting: waiting.get(good._id) ?? 0, nameOf, now })),
    orders: first.map(order => counterOrder(order, nameOf(order.person))),
    folder: pictureFolderOf(id),
  }
}

export async function movements({ id, after }: ParsedInputOf<typeof contract.movements>) {
  const good = await read(goods, id)
  if (!good) return refuse('GOOD_NOT_FOUND')
  const rows = await page(entries, { where: { stock: id }, orderBy: ['move', 'desc'], limit: pageSize }, after)
  const staff = await peopleById(rows.items.flatMap(({ by }) => by ?? []))
  const items = rows.items.map(row => shownMovement(row, row.by && staff.get(row.by)?.name))
  return { ...rows, name: good.name, unit: good.unit, items }
}
