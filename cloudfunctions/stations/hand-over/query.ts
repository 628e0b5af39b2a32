import type { ParsedInputOf } from '../../../src/contract/define'
import type { stations as contract } from '../../../src/contract/stations'
import { type QueryContext, refuse } from '../../kernel'
import { handOversAt, placesById } from '../../people'
import { standsAbove } from './commands'
import { goesAlong } from './goes-along'

/** Who may be relieved, what goes along, and what is under way. */
export async function handOvers({ node }: ParsedInputOf<typeof contract.handOvers>, { actor, now }: QueryContext) {
  const { personId: self } = actor.person()
  const above = standsAbove(actor.grants, node)
  const [places, { holders, open }, along] = await Promise.all([
    placesById([node]),
    handOversAt(node, 'keeper', now),
    goesAlong(node),
  ])
  const place = places.get(node)
  if (!place?.open || place.kind !== 'station') return refuse('STATION_NOT_FOUND')
  return {
    name: place.name,
    keepers: holders
      .filter(({ personId }) => above || personId === self)
      .map(keeper => ({ ...keeper, self: keeper.personId === self })),
    along,
    open: open.map(({ from, fromName, ...one }) => ({ ...one, from: fromName, mine: above || from === self })),
  }
}
