/** The book corner as those see it who look after it. */
import type { books as contract } from '../../src/contract/books'
import type { ParsedInputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import { holds } from '../../src/contract/roles'
import { between, now as clock, count, find, localDay, nodesOf, page, type QueryContext } from '../kernel'
import { peopleById, placesById, stationsIn } from '../people'
import { notYet } from './rules'
import { books, type LoanRecord, loans, wishes } from './store'
import { deskWish, lentRow } from './views'

const pageSize = 20
const mostWishes = 100
const unnamed = '未填姓名'

const titlesAt = (node: NodeId) => count(books, { areas: node })
const lentAt = (node: NodeId) => count(loans, { areas: node, endedAt: notYet })
const lateAt = (node: NodeId, now: number) =>
  count(loans, { areas: node, endedAt: notYet, due: between('', localDay(now)) })

/** Titles at or below a node, and copies of them that are out. */
export async function booksAt(node: NodeId): Promise<{ titles: number; lent: number }> {
  const [titles, lent] = await Promise.all([titlesAt(node), lentAt(node)])
  return { titles, lent }
}

/** What waits for the keepers at or below a node, its place for each: copies that are late, and wishes without an answer. */
export async function booksWaiting(node: NodeId, now = clock()): Promise<readonly NodeId[]> {
  const waiting = await Promise.all([
    nodesOf(loans, { areas: node, endedAt: notYet, due: between('', localDay(now)) }),
    nodesOf(wishes, { areas: node, endedAt: notYet }),
  ])
  return waiting.flat()
}

/** Names are for the keeper of the station: whoever stands above it sees that a copy is late, not with whom it is. */
async function readersOf(rows: readonly LoanRecord[], { actor }: QueryContext) {
  const own = rows.filter(({ node }) => holds(actor.grants, ['keeper'], node))
  const known = await peopleById(own.flatMap(({ person }) => person ?? []))
  return ({ node, person }: LoanRecord) =>
    person !== undefined && holds(actor.grants, ['keeper'], node) ? (known.get(person)?.name ?? unnamed) : undefined
}

export async function desk({ node, after }: ParsedInputOf<typeof contract.desk>, context: QueryContext) {
  const { now } = context
  const [figures, late, rows, open, stations] = await Promise.all([
    booksAt(node),
    lateAt(node, now),
    page(loans, { where: { areas: node, endedAt: notYet }, orderBy: ['due', 'asc'], limit: pageSize }, after),
    after === undefined
      ? find(wishes, {
          where: { areas: node, endedAt: notYet },
          orderBy: ['at', 'desc'],
          limit: mostWishes,
        })
      : ([] as const),
    stationsIn(node),
  ])
  const [places, readerOf] = await Promise.all([
    placesById([...new Set([...rows.items, ...open].map(row => row.node))]),
    readersOf(rows.items, context),
  ])
  const nameOf = (at: NodeId) => places.get(at)?.name ?? at
  return {
    figures: { ...figures, late },
    lent: { ...rows, items: rows.items.map(row => lentRow(row, nameOf, readerOf(row), now)) },
    wishes: open.map(wish => deskWish(wish, nameOf)),
    stations: stations.map(({ _id, name }) => ({ node: _id, place: name })),
  }
}
