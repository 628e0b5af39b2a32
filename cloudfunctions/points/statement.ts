/** A month of one's purse, told from its entries and from the boards as they stand. */
import type { ParsedInputOf } from '../../src/contract/define'
import { spanOf } from '../../src/contract/months'
import { lineage } from '../../src/contract/organisation'
import type { points as contract } from '../../src/contract/points'
import type { Purse } from '../../src/contract/points/purses'
import { atMost, between, find, type QueryContext, readMany } from '../kernel'
import { placesById } from '../people'
import { peopleOn, rankOf, stepsOf } from './rules-board'
import { closingOf, linesOf } from './rules-statement'
import { boards, monthBoards, nodeOfBoard, pointEntries, purseId, standings } from './store'

/** More than a person can serve in a month. */
const mostEntries = 1000
const mostBoards = 100

export async function statement({ purse, month }: ParsedInputOf<typeof contract.statement>, { actor }: QueryContext) {
  const { personId } = actor.person()
  const account = purseId(personId, purse)
  const [from, to] = spanOf(month)
  const [before, latestFirst, ranks] = await Promise.all([
    find(pointEntries, {
      where: { account, at: atMost(from - 1) },
      orderBy: ['at', 'desc'],
      limit: 1,
      fields: ['after'] as const,
    }),
    find(pointEntries, {
      where: { account, at: between(from, to) },
      orderBy: ['at', 'desc'],
      limit: mostEntries,
      fields: ['kind', 'title', 'points', 'after', 'effect', 'earned'] as const,
    }),
    ranksOf(personId, purse, month),
  ])
  const entries = [...latestFirst].reverse()
  const opening = before[0]?.after ?? 0
  return { purse, month, opening, closing: closingOf(opening, entries), lines: [...linesOf(entries)], ranks }
}

/** Boards of the month on which somebody is shown; the smallest place first. */
async function ranksOf(person: string, purse: Purse, month: string) {
  const own = await find(standings, {
    where: { person, shown: true, _id: between(...monthBoards(purse, month)) },
    limit: mostBoards,
    fields: ['board', 'points'] as const,
  })
  const there = own.filter(({ points }) => points > 0).map(row => ({ ...row, node: nodeOfBoard(row.board) }))
  const [records, places] = await Promise.all([
    readMany(
      boards,
      there.map(({ board }) => board),
    ),
    placesById(there.map(({ node }) => node)),
  ])
  return there
    .map(({ board, node, points }) => {
      const steps = stepsOf(records.find(({ _id }) => _id === board)?.steps ?? '')
      return {
        node,
        place: places.get(node)?.name ?? node,
        rank: rankOf(steps, points),
        people: peopleOn(steps),
        points,
      }
    })
    .sort((one, other) => lineage(other.node).length - lineage(one.node).length || other.points - one.points)
}
