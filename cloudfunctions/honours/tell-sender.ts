/** Whoever sent the snap finds the post while it is on the board, and only then. `snaps` is told by a job, which may come late and twice. */
import type { CommandContext } from '../kernel'
import { leavesForWords } from './pictures'
import type { PostRecord } from './store'

const isUp = ({ state }: Pick<PostRecord, 'state'>): boolean => state === 'public'

/** As `snaps` keeps it: the later version counts. */
export const onBoard = (post: PostRecord) => ({ post: post._id, version: post.version, up: isUp(post) })

export async function tellSender({ later }: CommandContext, before: PostRecord, after: PostRecord): Promise<void> {
  if (after.source.kind !== 'snap' || isUp(before) === isUp(after)) return
  const renew = leavesForWords(before, after)
  await later('snaps.posted', { snap: after.source.id, ...onBoard(after), ...(renew && { renew }) })
}
