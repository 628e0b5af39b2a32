/** The board as those see it who look after it. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { honours as contract } from '../../src/contract/honours'
import { count, page, type QueryContext, read, refuse } from '../kernel'
import { placesById } from '../people'
import { nominations, posts } from './store'
import { beside, deskRow, shownPost } from './views'

const pageSize = 20

/** What waits longest comes first; what is up or gone, the newest. */
export async function desk({ node, list, after }: ParsedInputOf<typeof contract.desk>, { actor }: QueryContext) {
  const direction = list === 'public' || list === 'gone' ? 'desc' : 'asc'
  const countOf = (which: typeof list) => count(posts, { areas: node, list: which })
  const [places, rows, draft, asking, ready, proposed] = await Promise.all([
    placesById([node]),
    page(posts, { where: { areas: node, list }, orderBy: ['movedAt', direction], limit: pageSize }, after),
    countOf('draft'),
    countOf('asking'),
    countOf('ready'),
    count(nominations, { areas: node, state: 'waiting' }),
  ])
  const place = places.get(node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const { personId: reader } = actor.person()
  const around = await beside(rows.items)
  return {
    ...rows,
    place: place.name,
    counts: { draft, asking, ready, nominations: proposed },
    items: rows.items.map(record => deskRow(record, around, reader)),
  }
}

export async function look({ id }: ParsedInputOf<typeof contract.look>, { actor, now }: QueryContext) {
  const record = await read(posts, id)
  return record ? shownPost(record, actor.person().personId, now) : refuse('POST_NOT_FOUND')
}
