/** A snap that was accepted becomes a post, and whatever changes on its pictures comes along. May run again, and be killed anywhere. */
import { type Job, type Tx, transact } from '../kernel'
import { postMade, shownOf } from '../snaps'
import { unpublishJob } from './pictures'
import { freshPost } from './rules-fresh'
import { boardOf } from './rules-places'
import { shown } from './rules-post'
import { suggested } from './rules-suggested'
import { factsOf, filed, type PostRecord, postIdOf, posts } from './store'
import { takeDownOf } from './take-down'
import { onBoard } from './tell-sender'

type Snap = NonNullable<Awaited<ReturnType<typeof shownOf>>>

/** What whoever accepted it has written goes up at once, unless it names somebody; everything else is a draft. */
function begun(_id: string, snap: string, found: Snap, now: number): PostRecord {
  const { category, whom, day, sender: proposer, photos, post: draft, writer = '' } = found
  const source = { kind: 'snap', id: snap, category } as const
  const words = draft ?? suggested(found)
  const fresh = freshPost({ ...words, node: boardOf(found.node), source, writer, proposer, whom, day, now })
  const post = filed({ _id, ...fresh, photos, ...(!found.anonymous && { signed: true as const }) })
  const up = draft && shown(post, { by: writer, now })
  return typeof up === 'object' ? filed({ ...factsOf(post), ...up }) : post
}

/** The pictures as they are now; a post that is gone gets none, and whoever made them takes them away. */
async function refreshed(tx: Tx, record: PostRecord, { photos, ready }: Snap): Promise<'gone' | PostRecord> {
  if (record.list === 'gone') return 'gone'
  const after = filed({ ...record, photos: ready ? photos : [], preparing: !ready })
  await tx.put(posts, after)
  return after
}

export const fromSnap: Job = async ({ snap }, { now, later }) => {
  if (typeof snap !== 'string') throw new TypeError('snap is no text')
  const id = postIdOf('snap', snap)
  const found = await shownOf(snap)
  if (!found) return takeDownOf(snap, now)
  const verdict = await transact<PostRecord | 'gone' | 'later', never>(async tx => {
    const record = await tx.get(posts, id)
    if (record) return { commit: await refreshed(tx, record, found) }
    // what is not ready yet comes again when it is
    if (!found.ready) return { commit: 'later' }
    const fresh = begun(id, snap, found, now)
    await tx.create(posts, fresh)
    return { commit: fresh }
  })
  if (!('commit' in verdict) || verdict.commit === 'later') return
  if (verdict.commit === 'gone') return later(unpublishJob, { snap })
  await postMade(snap, onBoard(verdict.commit))
  // taken back at this very moment: then whoever took it down has found nothing yet
  if (!(await shownOf(snap))) await takeDownOf(snap, now)
}
