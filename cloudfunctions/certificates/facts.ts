/** Asks the domains that keep them for one person's services and points. */
import { lineage } from '../../src/contract/organisation'
import { type Purse, purses } from '../../src/contract/points/purses'
import type { ConfirmedService } from '../hours'
import { placesById } from '../people'
import { bookOf } from '../points'
import type { PurseYear } from './rules-facts'

const names = Object.keys(purses) as readonly Purse[]

/** The communities in which these were confirmed; the place itself where it lies in none. Most services first. */
export async function confirmedIn(services: readonly ConfirmedService[]): Promise<readonly string[]> {
  const nodes = [...new Set(services.map(({ node }) => node))]
  const places = await placesById([...new Set(nodes.flatMap(lineage))])
  const counts = new Map<string, number>()
  for (const { node } of services) {
    const community = lineage(node).find(id => places.get(id)?.kind === 'community') ?? node
    const name = places.get(community)?.name
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name)
}

/** Both purses' years, without one that holds nothing and in which nothing has moved. */
export async function booksOf(person: string, year: number): Promise<readonly PurseYear[]> {
  const books = await Promise.all(names.map(async purse => ({ purse, book: await bookOf(person, purse, year) })))
  return books.flatMap(({ purse, book }) => {
    const empty = !book || (book.opening === 0 && book.honour === 0 && book.entries.length === 0)
    return empty ? [] : [{ purse, ...book }]
  })
}
