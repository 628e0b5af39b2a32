/** What was handed out of a round at a place, in the order in which it went out: for whoever prints it. */
import { contains, type NodeId } from '../../src/contract/organisation'
import { count, page, read } from '../kernel'
import { figuresAt, handedOf } from './figures-at'
import { packsOf, worthOf } from './rules-figures'
import { handouts, rounds } from './store'

export const roundNamed = async (round: string): Promise<string | undefined> => (await read(rounds, round))?.name

export const handedOut = (round: string, node: NodeId, limit: number, after: string | undefined) =>
  page(handouts, { where: { round, areas: node }, orderBy: ['at', 'asc'], limit }, after)

/** What of a round went out at and below a place, and what that is worth. */
export async function handedInAll(id: string, node: NodeId) {
  const round = await read(rounds, id)
  if (!round) return undefined
  const [{ places }, undone] = await Promise.all([
    figuresAt(round),
    count(handouts, { round: id, areas: node, state: 'undone' }),
  ])
  const own = places.filter(place => contains(node, place.node))
  return { handed: handedOf(own), undone, value: worthOf(packsOf(own, round.pack.value)) }
}
