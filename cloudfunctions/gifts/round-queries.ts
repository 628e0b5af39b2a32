/** Rounds as those see them who plan them. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract, RoundRow } from '../../src/contract/gifts'
import type { NodeId } from '../../src/contract/organisation'
import { compact, count, page, type QueryContext, read, refuse } from '../kernel'
import { peopleById, placesOfKinds } from '../people'
import { comingTo } from '../stores'
import { figuresAt, handedOf, shownPlace } from './figures-at'
import { packsFor } from './packs'
import { placeName, placeNames } from './places'
import { mayApprove, quotaOf } from './rules-round'
import { stillOut } from './still-out'
import { handouts, listed, type RoundRecord, rounds } from './store'

const pageSize = 20

function rowOf(round: RoundRecord, place: string): RoundRow {
  const { _id: id, node, name, pack, from, to, per, state, places, asked = [] } = round
  const asks = state === 'open' && asked.length > 0
  return { id, node, place, name, pack, from, to, per, state, quota: quotaOf(places), asks }
}

/** Stations and communities in use at and below a place. */
async function countersAt(node: NodeId) {
  const found = (await placesOfKinds(node, ['community', 'station'])) ?? []
  const kinds = ['community', 'station']
  return found
    .filter(({ _id, open, kind }) => open && kinds.includes(kind) && (_id === node || _id.startsWith(`${node}.`)))
    .map(({ _id, name }) => ({ node: _id, place: name }))
}

export async function listRounds({ node, after }: ParsedInputOf<typeof contract.rounds>) {
  const [place, packs, counters, rows] = await Promise.all([
    placeName(node),
    packsFor(node),
    countersAt(node),
    page(rounds, { where: { areas: node }, orderBy: ['at', 'desc'], limit: pageSize }, after),
  ])
  const nameOf = await placeNames(rows.items.map(round => round.node))
  return { ...rows, place, packs, counters, items: rows.items.map(round => rowOf(round, nameOf(round.node))) }
}

/** Names of staff by their ids; who has left is missing. */
async function deedsOf({ by, submitted, approved, sentBack, state, asked = [] }: RoundRecord, reader: string) {
  const wanted = state === 'open' ? asked : []
  const deeds = [submitted, approved, sentBack, ...wanted]
  const names = await peopleById([by, ...deeds.flatMap(deed => deed?.by ?? [])])
  const nameOf = (person: string) => names.get(person)?.name ?? '已离开'
  const named = <T extends { readonly by: string }>(deed: T | undefined) => deed && { ...deed, by: nameOf(deed.by) }
  return {
    by: nameOf(by),
    asked: wanted.map(({ node, quota, by: who }) => ({ node, quota, by: nameOf(who), own: who === reader })),
    ...compact({ submitted: named(submitted), approved: named(approved), sentBack: named(sentBack) }),
  }
}

export async function readRound({ id }: ParsedInputOf<typeof contract.round>, { actor }: QueryContext) {
  const round = await read(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  const [place, { places, stocks }, coming, packs, counters, deeds, onList, undone, doubles] = await Promise.all([
    placeName(round.node),
    figuresAt(round),
    comingTo(round.node, round.kit),
    packsFor(round.node),
    countersAt(round.node),
    deedsOf(round, actor.person().personId),
    round.who.kind === 'list' ? count(listed, { round: id }) : 0,
    count(handouts, { round: id, state: 'undone' }),
    count(handouts, { round: id, state: 'valid', differs: true }),
  ])
  const { who, guests, words, closed, spreading, allowed } = round
  const along = await stillOut(id, stocks, node => places.find(at => at.node === node)?.place ?? node)
  return {
    ...rowOf(round, place),
    ...{ who, guests, words, spreading, packs, counters },
    quota: places.reduce((sum, { quota }) => sum + quota, 0),
    places: places.map(at => ({ ...shownPlace(at), coming: coming.get(at.node) ?? 0 })),
    along,
    ...{ listed: onList, handed: handedOf(places), undone, doubles },
    ...deeds,
    ...compact({ closed, allowed }),
    mayApprove: round.state === 'submitted' && mayApprove(round, actor.person().personId),
  }
}
