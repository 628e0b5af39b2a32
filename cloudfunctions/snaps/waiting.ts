/** What waits for those who decide: the desk of each thing. */
import type { NodeId } from '../../src/contract/organisation'
import { snapDefaults } from '../../src/contract/snaps'
import { find, minutes, mostCounted, now } from '../kernel'
import { deskKey } from './rules-state'
import { snaps } from './store'

const hourMinutes = 60

const inList = (node: NodeId, list: Parameters<typeof deskKey>[1]) =>
  find(snaps, { where: { desks: deskKey(node, list) }, limit: mostCounted, fields: ['desk', 'at'] as const })

const desksIn = async (...list: Parameters<typeof inList>): Promise<readonly NodeId[]> =>
  (await inList(...list)).map(({ desk }) => desk)

export const snapsWaiting = (node: NodeId): Promise<readonly NodeId[]> => desksIn(node, 'waiting')
export const snapsReopened = (node: NodeId): Promise<readonly NodeId[]> => desksIn(node, 'reopened')

/** A picture of which WeChat has said nothing for a day: somebody has to look. */
export async function snapsUnchecked(node: NodeId): Promise<readonly NodeId[]> {
  const long = now() - minutes(snapDefaults.checkHours * hourMinutes)
  const found = await inList(node, 'unchecked')
  return found.flatMap(({ desk, at }) => (at <= long ? [desk] : []))
}
