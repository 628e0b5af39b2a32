/** Groups as staff see them. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { groups as contract } from '../../src/contract/groups'
import { localDay, page, type QueryContext, refuse } from '../kernel'
import { placesById } from '../people'
import { figuresOf } from './rules-figures'
import { groups } from './store'
import { contributors } from './text/contributors'
import { composed } from './text/rules-text'

const pageSize = 20

export async function list({ node, after }: ParsedInputOf<typeof contract.list>, { now }: QueryContext) {
  const rows = await page(groups, { where: { areas: node }, orderBy: ['at', 'desc'], limit: pageSize }, after)
  const places = await placesById(rows.items.map(row => row.node))
  const today = localDay(now)
  return {
    ...rows,
    items: rows.items.map(({ _id: id, name, node: at, at: since, days }) => ({
      id,
      name,
      node: at,
      place: places.get(at)?.name ?? at,
      at: since,
      ...figuresOf(days, today),
    })),
  }
}

export async function text({ node }: ParsedInputOf<typeof contract.text>, { now }: QueryContext) {
  const at = { node, now, today: localDay(now) }
  const [places, pieces] = await Promise.all([
    placesById([node]),
    Promise.all(contributors.map(contribute => contribute(at))),
  ])
  const place = places.get(node)
  return place?.open ? { text: composed(place.name, at.today, pieces) } : refuse('PLACE_NOT_FOUND')
}
