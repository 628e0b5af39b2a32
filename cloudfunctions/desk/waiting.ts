import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import type { desk as contract, Matter } from '../../src/contract/desk'
import { holds } from '../../src/contract/roles'
import { mostCounted, type QueryContext } from '../kernel'
import { placesById } from '../people'
import { byPlace } from './rules'
import { type Source, sources } from './sources'

/** One read for each matter that is the caller's to settle there, all at once, and one for the names of places. */
export async function waiting(
  { node }: ParsedInputOf<typeof contract.waiting>,
  { actor }: QueryContext,
): Promise<OutputOf<typeof contract.waiting>> {
  const { personId } = actor.person()
  const own = (Object.entries(sources) as [Matter, Source][]).filter(
    ([, { access }]) => access.kind === 'roles' && holds(actor.grants, access.roles, node),
  )
  const found = await Promise.all(
    own.map(async ([matter, { nodes }]) => {
      const at = await nodes(node, personId)
      return { matter, count: at.length, more: at.length >= mostCounted, places: byPlace(node, at) }
    }),
  )
  const names = await placesById([...new Set(found.flatMap(({ places }) => places.map(place => place.node)))])
  return {
    matters: found.map(row => ({
      ...row,
      places: row.places.map(place => ({ ...place, place: names.get(place.node)?.name ?? place.node })),
    })),
  }
}
