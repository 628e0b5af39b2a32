/** Jobs change a snap in a transaction of its own, and only when it still is as they think. */
import { transact } from '../kernel'
import type { SnapRecord } from './rules-record'
import { snaps } from './store'

/** The snap as it was written; undefined when it is gone or `next` wants no change. */
export async function changeSnap(
  id: string,
  next: (snap: SnapRecord) => SnapRecord | undefined,
): Promise<SnapRecord | undefined> {
  const verdict = await transact<SnapRecord | undefined, never>(async tx => {
    const snap = await tx.get(snaps, id)
    const after = snap && next(snap)
    if (after) await tx.put(snaps, after)
    return { commit: after }
  })
  return 'commit' in verdict ? verdict.commit : undefined
}

/** The id of a snap in a job's payload. */
export function idIn({ snap }: Readonly<Record<string, unknown>>): string {
  if (typeof snap !== 'string') throw new TypeError('snap is no text')
  return snap
}
