/** The board, one post, and the slides for a screen at a station. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type honours as contract, honourDefaults } from '../../src/contract/honours'
import { lineage, type NodeId } from '../../src/contract/organisation'
import { find, page, type QueryContext, read, readMany, refuse } from '../kernel'
import { placesById } from '../people'
import { readerOf } from './reader'
import { boardOf, monthId } from './rules-places'
import { months, type PostRecord, posts } from './store'
import { beside, plaque } from './views'

const pageSize = 20
const monthsShown = 24

/** What a place chose for a month, in its order; what has been taken down since is left out. */
async function chosen(node: NodeId, month: string): Promise<{ items: readonly PostRecord[]; next?: string }> {
  const record = await read(months, monthId(node, month))
  const found = await readMany(posts, record?.posts ?? [])
  const items = (record?.posts ?? []).flatMap(id => found.filter(post => post._id === id && post.state === 'public'))
  return { items }
}

const newest = (node: NodeId, after: string | undefined) =>
  page(posts, { where: { boards: node, state: 'public' }, orderBy: ['at', 'desc'], limit: pageSize }, after)

/** For whatever lies in a community the board is the community's. */
export async function board(
  { node: asked, month, after }: ParsedInputOf<typeof contract.board>,
  context: QueryContext,
) {
  const node = boardOf(asked)
  const above = lineage(node).slice(0, -1).reverse()
  const [places, rows, known, reader] = await Promise.all([
    placesById([node, ...above]),
    month === undefined ? newest(node, after) : chosen(node, month),
    find(months, { where: { node }, orderBy: ['month', 'desc'], limit: monthsShown, fields: ['month'] }),
    readerOf(context),
  ])
  const place = places.get(node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const around = await beside(rows.items, { reader })
  return {
    ...rows,
    place: place.name,
    larger: above.map(id => ({ node: id, place: places.get(id)?.name ?? id })),
    months: known.map(row => row.month),
    items: rows.items.map(record => plaque(record, around, context.now)),
  }
}

export async function readPost({ id }: ParsedInputOf<typeof contract.read>, context: QueryContext) {
  const [record, reader] = await Promise.all([read(posts, id), readerOf(context)])
  if (record?.state !== 'public') return refuse('POST_NOT_FOUND')
  return plaque(record, await beside([record], { reader, large: true }), context.now)
}

export async function slides({ node: asked }: ParsedInputOf<typeof contract.slides>, { now }: QueryContext) {
  const node = boardOf(asked)
  const [places, found] = await Promise.all([
    placesById([node]),
    find(posts, { where: { boards: node, slide: true }, orderBy: ['at', 'desc'], limit: honourDefaults.slidesMost }),
  ])
  const place = places.get(node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const around = await beside(found, { large: true })
  const plaques = found.map(record => plaque(record, around, now))
  return {
    place: place.name,
    seconds: honourDefaults.slideSeconds,
    plaques: plaques.filter(({ photos }) => photos.length > 0),
  }
}

interface Lately {
  readonly title: string
  readonly name?: string
}

/** For a text into the group: what has come onto a place's board since then, the newest first. */
export async function postedSince(node: NodeId, since: number, most: number): Promise<readonly Lately[]> {
  const found = await find(posts, {
    where: { boards: boardOf(node), state: 'public' },
    orderBy: ['at', 'desc'],
    limit: most,
    fields: ['title', 'name', 'at'],
  })
  return found.filter(({ at = 0 }) => at >= since)
}
