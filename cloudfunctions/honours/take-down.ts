/** What it came from was taken back: the post follows. */
import { type Tx, transact } from '../kernel'
import { takenDown } from './rules-post'
import { factsOf, filed, postIdOf, posts } from './store'

/** Off the board, whatever it was before, within a transaction. */
export async function takeDownIn(tx: Tx, snap: string, now: number): Promise<void> {
  const record = await tx.get(posts, postIdOf('snap', snap))
  const after = record && takenDown(record, now)
  if (after) await tx.put(posts, filed({ ...factsOf(record), ...after }))
}

export async function takeDownOf(snap: string, now: number): Promise<void> {
  await transact(async tx => ({ commit: await takeDownIn(tx, snap, now) }))
}
