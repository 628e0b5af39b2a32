/** A post that is gone leaves no picture behind: whoever still has a link finds nothing. */
import { type CommandContext, removeFiles } from '../kernel'
import { retractPictures } from '../snaps'
import type { Post } from './rules-post'
import type { Photo, PostRecord } from './store'

/** Both sizes of each. */
export const filesOf = (photos: readonly Photo[]): readonly string[] =>
  photos.flatMap(({ file, thumb }) => [file, thumb])

/** `snaps` removes what it has made for everybody, as often as it takes. */
export const unpublishJob = 'snaps.unpublish'

/** The job holds them to it; removing at once is for whoever has a link open. */
export async function takeOutPictures({ later, afterCommit }: CommandContext, record: PostRecord): Promise<void> {
  if (record.source.kind !== 'snap') return
  const files = filesOf(record.photos)
  if (files.length > 0) afterCommit(() => removeFiles(files))
  await later(unpublishJob, { snap: record.source.id })
}

/** Off the board until somebody has agreed to other words: it may come back. */
export const leavesForWords = (before: Pick<PostRecord, 'state' | 'source'>, after: Pick<Post, 'state'>): boolean =>
  before.source.kind === 'snap' && before.state === 'public' && after.state === 'draft'

/** As it stands until its pictures have other names (`snaps.posted` with `renew`), and nobody can put it up before. */
export const awaitingPictures = <P extends Post>(record: PostRecord, step: P): readonly [PostRecord, P] => [
  { ...record, photos: [] },
  { ...step, preparing: true },
]

/** Whoever has kept a link finds nothing from now on; the job in the outbox holds them to it. */
export function retractLinks({ afterCommit }: CommandContext, { source }: PostRecord): void {
  if (source.kind === 'snap') afterCommit(() => retractPictures(source.id))
}
