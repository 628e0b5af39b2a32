/** What is handed out at a place today: one call for the whole screen. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type gifts as contract, giftDefaults } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { storeDefaults } from '../../src/contract/stores/defaults'
import { find, type QueryContext, readMany, refuse } from '../kernel'
import { placesById } from '../people'
import { kitVersions, storeStocks } from '../stores'
import { shownAllotment } from './allotments'
import { lyingIn } from './here'
import { packOf } from './packs'
import { isOn, leftOf } from './rules-here'
import { allotments } from './store'

export async function atCounter({ node }: ParsedInputOf<typeof contract.atCounter>, { actor, now }: QueryContext) {
  const [places, found] = await Promise.all([
    placesById([node]),
    find(storeStocks, { where: { node }, orderBy: ['name', 'asc'], limit: storeDefaults.stocksMost }),
  ])
  const place = places.get(node)
  if (!place) return refuse('PLACE_UNKNOWN')
  const { personId } = actor.person()
  const today = dayOf(now)
  const all = found.flatMap(stock => stock.rounds.map(here => ({ stock, here })))
  const open = all.filter(({ here }) => isOn(here, today)).slice(0, giftDefaults.roundsHereMost)
  const along = all.flatMap(({ here }) => here.along).filter(({ by }) => by === personId)
  const [kits, taken] = await Promise.all([
    readMany(
      kitVersions,
      open.map(({ stock }) => stock.thing.id),
    ),
    readMany(
      allotments,
      along.map(({ allotment }) => allotment),
    ),
  ])
  const packs = new Map(kits.map(kit => [kit._id, packOf(kit)]))
  const usedOf = new Map(along.map(({ allotment, used }) => [allotment, used.length]))
  return {
    place: place.name,
    rounds: open.flatMap(({ stock, here }) => {
      const pack = packs.get(stock.thing.id)
      const { round: id, name, from, to, per, guests, quota, handed, outside } = here
      const left = leftOf(here, lyingIn(stock, now))
      return pack ? [{ id, name, pack, from, to, per, guests, quota, handed, outside, left }] : []
    }),
    allotments: taken.map(one => shownAllotment(one, usedOf.get(one._id) ?? 0)),
  }
}
