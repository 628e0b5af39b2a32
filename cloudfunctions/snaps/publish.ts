/** Public files: made after a decision, removed when it no longer holds. Both may be killed anywhere and run again. */
import { downloadFile, type Job, putFile, read, removeFiles } from '../kernel'
import { hide } from '../pictures'
import { changeSnap, idIn } from './change'
import { namesFor, pathOf, publicFiles, withoutPublic } from './files'
import { tellAccepted, tellDown, tellTakenBack } from './news'
import { isOut } from './rules-photos'
import type { SnapPhoto, SnapRecord } from './rules-record'
import { changed } from './rules-state'
import { handOn } from './same-event'
import { snaps } from './store'
import { sweepOriginals } from './sweep'

const holds = (snap: SnapRecord | undefined, release: string): snap is SnapRecord =>
  snap !== undefined && isOut(snap) && snap.release === release

/** What is out of date goes first, then what was decided is made, then those who show it are told. */
export const publish: Job = async (payload, context) => {
  const { release } = payload
  if (typeof release !== 'string') throw new TypeError('release is no text')
  const id = idIn(payload)
  const snap = await read(snaps, id)
  if (!snap) return
  if (!holds(snap, release)) return removeMade(snap, release)
  await removeFiles(snap.stale)
  // whose original has gone by its time was copied before it got this name
  for (const photo of snap.photos) if (photo.out && photo.state !== 'gone') await makePublic(photo, photo.out)
  const done = await changeSnap(id, found =>
    holds(found, release) ? changed(found, { ready: true, stale: [] }, context.now) : undefined,
  )
  if (!done) return removeMade(snap, release)
  await context.later('honours.fromSnap', { snap: id })
  await context.later('snaps.reward', { snap: id })
  await tellAccepted(context, done)
}

async function makePublic({ kept, boxes }: SnapPhoto, { file, thumb }: SnapPhoto['out'] & {}): Promise<void> {
  const bytes = await downloadFile(kept)
  if (!bytes) throw new Error('the private picture is not there')
  const made = await hide(bytes, boxes)
  await putFile(pathOf(file), made.public)
  await putFile(pathOf(thumb), made.thumb)
}

/** What this or a killed run has made of a decision that no longer holds. */
function removeMade({ photos }: SnapRecord, release: string): Promise<void> {
  return removeFiles(
    photos.flatMap(({ n, kept }) => {
      const { file, thumb } = namesFor(release, n, kept)
      return [file, thumb]
    }),
  )
}

/** The post is down, or the snap was withdrawn: nobody sees anything of it any more, and nothing of it is published again. */
export const unpublish: Job = async (payload, context) => {
  const { now } = context
  const id = idIn(payload)
  const snap = await read(snaps, id)
  if (!snap) return
  await changeSnap(id, found => (found.down ? undefined : changed(found, { down: true, ready: false }, now)))
  await removeFiles(publicFiles(snap))
  await changeSnap(id, found => changed(found, { photos: withoutPublic(found.photos), stale: [] }, now))
  if (snap.state !== 'withdrawn') return tellDown(context, snap)
  await sweepOriginals(id, now)
  await tellTakenBack(context, snap, await handOn(id, now))
}
