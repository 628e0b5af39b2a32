/** The wall as those see it who look after it, and as other domains ask for it. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import type { Category, wishes as contract } from '../../src/contract/wishes'
import { count, nodesOf, page, type QueryContext } from '../kernel'
import type { Shelf, Waiting } from './rules-shelves'
import { wishes } from './store'
import { around, deskWish } from './views'

const pageSize = 20

const onShelf = (node: NodeId, shelf: Shelf) => count(wishes, { areas: node, shelf })
const onDesk = (node: NodeId, desk: Waiting) => count(wishes, { areas: node, desk })

/** What waits longest comes first; what is under way, the newest. */
export async function desk({ node, list, after }: ParsedInputOf<typeof contract.desk>, { actor }: QueryContext) {
  const rowsOf = () =>
    list === 'claimed'
      ? page(wishes, { where: { areas: node, shelf: list }, orderBy: ['rank', 'desc'], limit: pageSize }, after)
      : page(wishes, { where: { areas: node, desk: list }, orderBy: ['rank', 'asc'], limit: pageSize }, after)
  const [rows, release, confirm, raised, open, claimed, done] = await Promise.all([
    rowsOf(),
    onDesk(node, 'release'),
    onDesk(node, 'confirm'),
    onDesk(node, 'raised'),
    onShelf(node, 'open'),
    onShelf(node, 'claimed'),
    onShelf(node, 'done'),
  ])
  const beside = await around(rows.items, true)
  const { personId } = actor.person()
  return {
    ...rows,
    counts: { release, confirm, raised, open, claimed, done },
    items: rows.items.map(record => deskWish(record, personId, beside)),
  }
}

/** @public What hangs on the wall of a place and of what lies in it. */
export const wishesAt = async (node: NodeId): Promise<{ open: number }> => ({ open: await onShelf(node, 'open') })

/** Words that wait for somebody to let them out, wishes and thanks, at or below a place: the place of each. */
export const wishesWaiting = (node: NodeId) => nodesOf(wishes, { areas: node, desk: 'release' })

/** Wishes that nobody has come for: the place of each. */
export const wishesRaised = (node: NodeId) => nodesOf(wishes, { areas: node, desk: 'raised' })

interface OpenWish {
  readonly id: string
  readonly words: string
  readonly category: Category
}

/** For a text into the group: at most so many open wishes, those that nobody has taken for a while first. */
export async function openWishes(node: NodeId, most: number): Promise<readonly OpenWish[]> {
  const { items } = await page(wishes, {
    where: { areas: node, shelf: 'open' },
    orderBy: ['rank', 'desc'],
    limit: most,
    fields: ['words', 'category'],
  })
  return items.map(({ _id: id, words, category }) => ({ id, words, category }))
}
