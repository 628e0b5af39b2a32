/** What was handed out of a round, by place and by thing; names nobody, so that it may be posted. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { count, read, refuse } from '../kernel'
import { kitVersions } from '../stores'
import { figuresAt, handedOf, shownPlace } from './figures-at'
import { placeName } from './places'
import { packsOf, thingsOf, worthOf } from './rules-figures'
import { handouts, rounds } from './store'

export async function figures({ round: id }: ParsedInputOf<typeof contract.figures>) {
  const round = await read(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  const [place, { places, stocks }, kit, undone, doubles] = await Promise.all([
    placeName(round.node),
    figuresAt(round),
    read(kitVersions, round.kit),
    count(handouts, { round: id, state: 'undone' }),
    count(handouts, { round: id, state: 'valid', differs: true }),
  ])
  const batches = packsOf(places, round.pack.value)
  const contents = new Map(stocks.flatMap(({ lots }) => lots.map(lot => [lot.lot, lot.contents ?? []] as const)))
  return {
    ...{ name: round.name, place, from: round.from, to: round.to, pack: round.pack.name },
    ...{ value: worthOf(batches), handed: handedOf(places), undone, doubles },
    places: places.map(shownPlace),
    things: thingsOf(batches, contents, kit?.lines ?? []),
  }
}
