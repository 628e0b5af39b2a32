/** What waits for those who look after the board: the place of each thing. */
import type { NodeId } from '../../src/contract/organisation'
import { find, mostCounted, nodesOf } from '../kernel'
import { mayRelease } from './rules-post'
import { nominations, posts } from './store'

export const postsDrafted = (node: NodeId): Promise<readonly NodeId[]> => nodesOf(posts, { areas: node, list: 'draft' })

/** Named ones with consent; not to those who cannot release them. */
export async function postsReady(node: NodeId, personId: string): Promise<readonly NodeId[]> {
  const found = await find(posts, { where: { areas: node, list: 'ready' }, limit: mostCounted })
  return found.filter(record => mayRelease(record, personId)).map(record => record.node)
}

export const nominationsWaiting = (node: NodeId): Promise<readonly NodeId[]> =>
  nodesOf(nominations, { areas: node, state: 'waiting' })
