/** What was handed out of a round at a place, in the order in which it went out: for whoever prints it. */
import type { NodeId } from '../../src/contract/organisation'
import { page, read } from '../kernel'
import { handouts, rounds } from './store'

export const roundNamed = async (round: string): Promise<string | undefined> => (await read(rounds, round))?.name

export const handedOut = (round: string, node: NodeId, limit: number, after: string | undefined) =>
  page(handouts, { where: { round, areas: node }, orderBy: ['at', 'asc'], limit }, after)
