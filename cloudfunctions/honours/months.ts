/** What a place chooses for a month: its list in one document; the posts learn of it by a job. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { honours as contract } from '../../src/contract/honours'
import { monthOf, spanOf } from '../../src/contract/months'
import { between, type CommandContext, fileLinks, find, type QueryContext, read, readMany, refuse } from '../kernel'
import { placesById } from '../people'
import { monthId } from './rules-places'
import { months, posts } from './store'

/** The last word counts; an empty list takes it back. */
export async function pick(
  { node, month, posts: ids }: ParsedInputOf<typeof contract.pick>,
  { tx, actor, now, later }: CommandContext,
) {
  if (month > monthOf(now)) return refuse('MONTH_IN_FUTURE')
  const wanted = [...new Set(ids)]
  const found = await readMany(posts, wanted)
  const open = found.filter(({ state }) => state === 'public')
  if (open.length < wanted.length) return refuse('POST_NOT_FOUND')
  if (!open.every(({ areas }) => areas.includes(node))) return refuse('POST_NOT_HERE')
  const _id = monthId(node, month)
  if (wanted.length === 0) await tx.remove(months, _id)
  else await tx.put(months, { _id, node, month, posts: wanted, by: actor.person().personId, at: now })
  await later('honours.picked', { node, month })
  return {}
}

const choicesMost = 300
const linkSeconds = 3_600

/** On the board since some day of that month. */
export async function choices({ node, month }: ParsedInputOf<typeof contract.choices>, _context: QueryContext) {
  const [from, to] = spanOf(month)
  const [places, chosen, found] = await Promise.all([
    placesById([node]),
    read(months, monthId(node, month)),
    find(posts, {
      where: { areas: node, state: 'public', at: between(from, to) },
      orderBy: ['at', 'desc'],
      limit: choicesMost,
      fields: ['title', 'name', 'node', 'likes', 'rating', 'photos'],
    }),
  ])
  const place = places.get(node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const thumbs = found.flatMap(({ photos }) => photos.slice(0, 1).map(({ thumb }) => thumb))
  const [names, links] = await Promise.all([
    placesById([...new Set(found.map(post => post.node))]),
    thumbs.length === 0 ? new Map<string, string>() : fileLinks(thumbs, linkSeconds),
  ])
  return {
    place: place.name,
    picked: [...(chosen?.posts ?? [])],
    posts: found.map(({ _id: id, title, name, node: at, likes, rating, photos }) => {
      const thumb = links.get(photos[0]?.thumb ?? '')
      return {
        ...{ id, title, place: names.get(at)?.name ?? at, likes },
        ...(name !== undefined && { name }),
        ...(rating !== undefined && { rating }),
        ...(thumb !== undefined && { thumb }),
      }
    }),
  }
}
