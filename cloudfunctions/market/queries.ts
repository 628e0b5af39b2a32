/** The market as residents see it. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type market as contract, marketDefaults } from '../../src/contract/market'
import { lineage, type NodeId } from '../../src/contract/organisation'
import { fileLinks, find, page, type QueryContext, read, readMany, refuse } from '../kernel'
import { placesById } from '../people'
import { readerOf } from './reader'
import { goods, orders, shops } from './store'
import { goodCard, goodView, orderRow, orderView, shownShop } from './views'

export const linkSeconds = 3_600
const pageSize = 30
const goodsShown = 1_000
const listed = ['shop', 'name', 'unit', 'kind', 'price', 'perMonth', 'note', 'quantity', 'slots', 'pictures'] as const

/** The name of a shop's place, for its neighbours: one without a name stands by its id. */
export async function placeName(node: NodeId): Promise<string> {
  return (await placesById([node])).get(node)?.name ?? node
}

/** A station has the market of its community. */
async function marketOf(node: NodeId) {
  const way = lineage(node)
  const places = await placesById(way)
  const here = places.get(node)
  if (!here) return undefined
  const community = way.find(one => places.get(one)?.kind === 'community')
  return community === undefined
    ? { node, name: here.name }
    : { node: community, name: places.get(community)?.name ?? '' }
}

export async function list({ node }: ParsedInputOf<typeof contract.list>, context: QueryContext) {
  const place = await marketOf(node)
  if (!place) return refuse('PLACE_UNKNOWN')
  const [found, offered, { member, balances }] = await Promise.all([
    find(shops, { where: { areas: place.node }, orderBy: ['name', 'asc'], limit: marketDefaults.shopsMost }),
    find(goods, {
      where: { areas: place.node, shown: true },
      orderBy: ['name', 'asc'],
      limit: goodsShown,
      fields: listed,
    }),
    readerOf(context),
  ])
  const known = new Set(found.map(({ _id }) => _id))
  const here = offered.filter(({ shop }) => known.has(shop))
  const [places, links] = await Promise.all([
    placesById(found.map(shop => shop.node)),
    fileLinks(
      here.flatMap(({ pictures: [first] }) => first ?? []),
      linkSeconds,
    ),
  ])
  return {
    place: place.name,
    shops: found.map(shop => shownShop(shop, places.get(shop.node)?.name ?? shop.node)),
    goods: here.map(good => goodCard(good, links, context.now)),
    member,
    balances,
  }
}

export async function readGood({ id }: ParsedInputOf<typeof contract.good>, context: QueryContext) {
  const [good, { member, balances, personId }] = await Promise.all([read(goods, id), readerOf(context)])
  const shop = good && (await read(shops, good.shop))
  if (!good || !shop) return refuse('GOOD_NOT_FOUND')
  const [place, links] = await Promise.all([placeName(shop.node), fileLinks(good.pictures, linkSeconds)])
  return { good: goodView(good, links, personId, context.now), shop: shownShop(shop, place), member, balances }
}

export async function mine({ after }: ParsedInputOf<typeof contract.mine>, { actor }: QueryContext) {
  const { personId: person } = actor.person()
  const rows = await page(orders, { where: { person }, orderBy: ['at', 'desc'], limit: pageSize }, after)
  const from = await readMany(
    shops,
    rows.items.map(({ shop }) => shop),
  )
  const nameOf = new Map(from.map(({ _id, name }) => [_id, name]))
  return { ...rows, items: rows.items.map(row => orderRow(row, nameOf.get(row.shop) ?? '')) }
}

export async function readOrder({ id }: ParsedInputOf<typeof contract.order>, { actor }: QueryContext) {
  const order = await read(orders, id)
  const own = order?.person === actor.person().personId ? order : undefined
  const shop = own && (await read(shops, own.shop))
  if (!own || !shop) return refuse('ORDER_NOT_FOUND')
  return orderView(own, shownShop(shop, await placeName(shop.node)))
}
