/** What waits for those who answer for rounds: the place of each thing. */
import type { NodeId } from '../../src/contract/organisation'
import { now as clock, find, mostCounted, nodesOf, oneOf, readMany } from '../kernel'
import { stillDiffers } from './rules-late'
import { mayAgree } from './rules-quota'
import { mayApprove } from './rules-round'
import { complaints, handouts, rounds } from './store'

/** Rounds that somebody handed in, and more packs that somebody wants; not to those who cannot approve them, for they wrote them or want them. */
export async function roundsWaiting(node: NodeId, personId: string): Promise<readonly NodeId[]> {
  const where = { areas: node, state: oneOf(['submitted', 'open']) }
  const fields = ['node', 'state', 'writers', 'submitted', 'asked'] as const
  const found = await find(rounds, { where, limit: mostCounted, fields })
  const waits = (round: (typeof found)[number]) =>
    round.state === 'submitted' ? mayApprove(round, personId) : mayAgree(round, personId)
  return found.filter(waits).map(round => round.node)
}

export const complaintsWaiting = (node: NodeId): Promise<readonly NodeId[]> =>
  nodesOf(complaints, { areas: node, waiting: true })

/**
 * Packs handed out twice, beyond the book, or to somebody who was not to get one: as long as their round runs, and for a while where that
 * became known only after its end. The latest thousand.
 */
export async function differencesWaiting(node: NodeId): Promise<readonly NodeId[]> {
  const now = clock()
  const found = await find(handouts, {
    where: { areas: node, differs: true },
    orderBy: ['at', 'desc'],
    limit: mostCounted,
    fields: ['node', 'round', 'state', 'noted'],
  })
  const valid = found.filter(({ state }) => state === 'valid')
  const read = await readMany(
    rounds,
    valid.map(({ round }) => round),
  )
  const ofRow = new Map(read.map(round => [round._id, round]))
  return valid.filter(row => stillDiffers(row, ofRow.get(row.round), now)).map(row => row.node)
}
