/** Posts for whoever prints them: only what is on the board. */
import type { NodeId } from '../../src/contract/organisation'
import { read, readMany } from '../kernel'
import { monthId } from './rules-places'
import { months, type PostRecord, posts } from './store'

/** As far as a sheet of paper shows it. */
export type PostOnPaper = Pick<PostRecord, '_id' | 'node' | 'title' | 'text' | 'name' | 'day' | 'photos' | 'picked'>

export const nodeOfPost = async (id: string): Promise<NodeId | undefined> => (await read(posts, id))?.node

/** Undefined: it is not on the board. */
export async function postOnPaper(id: string): Promise<PostOnPaper | undefined> {
  const record = await read(posts, id)
  return record?.state === 'public' ? record : undefined
}

/** Whether all of them are on the board still: what was printed of one that is not is handed out no more. */
export async function areOnBoard(ids: readonly string[]): Promise<boolean> {
  const found = await readMany(posts, ids)
  return ids.every(id => found.some(({ _id, state }) => _id === id && state === 'public'))
}

/** What a place chose for a month, in its order, without what has been taken down since. */
export async function pickedOnPaper(node: NodeId, month: string): Promise<readonly PostOnPaper[]> {
  const ids = (await read(months, monthId(node, month)))?.posts ?? []
  const found = await readMany(posts, ids)
  return ids.flatMap(id => found.filter(({ _id, state }) => _id === id && state === 'public'))
}
