/** Rounds that somebody may hope for, and how they stand in each. */
import { giftDefaults, type OpenRound } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { compact, find, type PersonRecord, readMany } from '../kernel'
import { type StoreStockRecord, stockId, storeStocks } from '../stores'
import { factsFor, riderPlaces } from './facts'
import { hereOf, lyingIn } from './here'
import { ticketId } from './ids'
import { placeNames } from './places'
import { needsHome, standingOf } from './rules-eligible'
import { leftOf } from './rules-here'
import { nearestFirst, partOf } from './rules-near'
import { receiverOf } from './shown'
import { listed, type RoundRecord, rounds, tickets } from './store'
import { ownPack } from './write-record'

const listsMost = 50
/** Places of one round that a phone shows. */
const placesShown = 8

/** Open in the streets where somebody lives or rides, and those on whose list they stand; the first to end comes first. */
async function roundsFor({ personId, home }: PersonRecord, today: string): Promise<readonly RoundRecord[]> {
  const most = giftDefaults.roundsHereMost
  const [riding, rows] = await Promise.all([
    riderPlaces(personId),
    find(listed, { where: { person: personId }, limit: listsMost }),
  ])
  const parts = [...new Set([home, ...riding].flatMap(node => (node === undefined ? [] : [partOf(node)])))]
  const [on, named] = await Promise.all([
    Promise.all(
      parts.map(reach => find(rounds, { where: { reach, state: 'open' }, orderBy: ['to', 'asc'], limit: most })),
    ),
    readMany(
      rounds,
      rows.map(({ round }) => round),
    ),
  ])
  const all = new Map([...on.flat(), ...named].map(round => [round._id, round]))
  return [...all.values()].filter(({ state, to }) => state === 'open' && today <= to).slice(0, most)
}

async function standing(round: RoundRecord, person: PersonRecord, now: number): Promise<OpenRound['state']> {
  const { _id, who, per } = round
  const { personId: id, home } = person
  const facts = await factsFor(_id, who, { id, home }, needsHome(per, who), now)
  return (await ownPack(round, receiverOf(person), facts)) ? 'got' : standingOf(per, who, facts)
}

const order: readonly OpenRound['state'][] = ['mayGet', 'homeMissing', 'got', 'notForYou']

/** What one can get comes first. */
export async function openRoundsOf(person: PersonRecord, now: number): Promise<OpenRound[]> {
  const found = await roundsFor(person, dayOf(now))
  const near = found.map(round => ({ round, places: nearestFirst(round.places, person.home).slice(0, placesShown) }))
  const [stocks, owned, nameOf, states] = await Promise.all([
    readMany(
      storeStocks,
      near.flatMap(({ round, places }) => places.map(({ node }) => stockId(node, round.kit))),
    ),
    readMany(
      tickets,
      found.map(({ _id }) => ticketId(_id, person.personId)),
    ),
    placeNames(near.flatMap(({ places }) => places.map(({ node }) => node))),
    Promise.all(found.map(round => standing(round, person, now))),
  ])
  const stockOf = new Map<string, StoreStockRecord>(stocks.map(stock => [stock._id, stock]))
  const left = (round: RoundRecord, node: string) => {
    const stock = stockOf.get(stockId(node, round.kit))
    const here = hereOf(stock, round._id)
    return here ? leftOf(here, lyingIn(stock, now)) : 0
  }
  const shown = near.map(({ round, places }, at): OpenRound => {
    const { _id: id, name, pack, from, to, words, per } = round
    const state = states[at] ?? 'notForYou'
    const own = state === 'got' ? undefined : owned.find(one => one.round === id)
    return {
      ...{ id, name, pack, from, to, words, per, state },
      places: places.map(({ node }) => ({ place: nameOf(node), left: left(round, node) })),
      ...compact({ ticket: own && { code: own.code, ...compact({ proxy: own.proxy }) } }),
    }
  })
  return shown.sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
}
