/** Snaps of the same event: which one stands for all of them, and which takes its place when its sender takes it back. */
import { read, readMany, transact } from '../kernel'
import { heirsOf, inheriting, leftBehind } from './rules-merge'
import type { SnapRecord } from './rules-record'
import { snaps } from './store'

/** Longer chains are not: each link is a merge of what others were merged into, or somebody who took theirs back. */
const linksMost = 20

/** The one that stands for the event now; itself when it belongs to no other. */
export async function livingOf(snap: SnapRecord): Promise<SnapRecord> {
  let living = snap
  for (let link = 0; link < linksMost && living.into !== undefined; link += 1) {
    const next = await read(snaps, living.into)
    if (!next) return living
    living = next
  }
  return living
}

/**
 * Its sender took it back, or left: what others sent of the same event is not lost with it. The oldest of theirs waits for a decision again;
 * the others, and whoever waits with them, belong to that one. As often as one likes. Undefined: nobody else has sent it.
 */
export async function handOn(id: string, at: number): Promise<SnapRecord | undefined> {
  const before = await read(snaps, id)
  const joined = before
    ? await readMany(
        snaps,
        before.joined.map(({ snap }) => snap),
      )
    : []
  for (const candidate of [...joined].sort((one, other) => one.at - other.at)) {
    const verdict = await transact<SnapRecord | undefined, never>(async tx => {
      const gone = await tx.get(snaps, id)
      if (!gone || !heirsOf(gone).includes(candidate._id)) return { commit: undefined }
      const next = await tx.get(snaps, candidate._id)
      const heir = next && inheriting(next, gone, at)
      if (!heir) return { commit: undefined }
      await tx.put(snaps, leftBehind(gone, heir._id, at))
      await tx.put(snaps, heir)
      return { commit: heir }
    })
    if ('commit' in verdict && verdict.commit) return verdict.commit
  }
  return undefined
}
