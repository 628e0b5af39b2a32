/**
 * A post has left the board and may come back: links that people have kept must be dead, so the same pictures get other names. Where the
 * private original has gone by its time, the public picture is all there is; it is copied before it is removed.
 */
import { derivedId, downloadFile, type JobContext, putFile, read, removeFiles } from '../kernel'
import { changeSnap } from './change'
import { namesFor, pathOf, publicFiles } from './files'
import { isOut } from './rules-photos'
import type { SnapPhoto, SnapRecord } from './rules-record'
import { changed } from './rules-state'
import { snaps } from './store'

const hasOriginal = ({ state }: SnapPhoto): boolean => state === 'ready'

/** At once, what can be made again; the job sees to the rest, and to this where it fails. */
export async function retractPictures(id: string): Promise<void> {
  const snap = await read(snaps, id)
  const photos = snap?.photos.filter(hasOriginal) ?? []
  await removeFiles(publicFiles({ photos, stale: [] }))
}

/** May run again: its names follow from the job's. */
export async function renewPictures(id: string, context: JobContext): Promise<void> {
  const release = derivedId('snapRelease', context.id)
  const before = await read(snaps, id)
  if (!before || !isOut(before)) return
  if (before.release !== release) {
    await copyRest(before, release)
    await changeSnap(id, found => renamed(found, before, release, context.now))
  }
  await context.later('snaps.publish', { snap: id, release })
}

/** Undefined: it was decided anew meanwhile, and has other names already. */
function renamed(found: SnapRecord, before: SnapRecord, release: string, now: number): SnapRecord | undefined {
  if (!isOut(found) || found.release !== before.release) return undefined
  const photos = found.photos.map(photo =>
    photo.out ? { ...photo, out: namesFor(release, photo.n, photo.kept) } : photo,
  )
  return changed(found, { photos, release, stale: publicFiles(found), ready: false }, now)
}

async function copyRest({ photos }: SnapRecord, release: string): Promise<void> {
  for (const photo of photos) {
    if (!photo.out || hasOriginal(photo)) continue
    const names = namesFor(release, photo.n, photo.kept)
    for (const size of ['file', 'thumb'] as const) {
      const bytes = await downloadFile(photo.out[size])
      if (bytes) await putFile(pathOf(names[size]), bytes)
    }
  }
}
