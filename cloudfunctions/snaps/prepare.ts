/**
 * What follows a snap that was sent: each photo is made fit to be kept, what came is removed, WeChat is asked to look. It may be killed
 * anywhere: names of files are planned, so what runs again writes the same ones, and a photo that is ready is not made again.
 */
import { askChecks, downloadFile, type Job, putFile, read, removeFiles } from '../kernel'
import { type Prepared, prepare as prepared } from '../pictures'
import { changeSnap, idIn } from './change'
import { pathOf, privateFiles } from './files'
import { checksOf } from './ids'
import { rememberPicture, sameAs } from './likeness'
import { allChecked } from './rules-photos'
import type { SnapPhoto, SnapRecord } from './rules-record'
import { changed, moved } from './rules-state'
import { snaps } from './store'

export const prepare: Job = async (payload, { now }) => {
  const id = idIn(payload)
  const snap = await read(snaps, id)
  if (!snap) return
  for (const photo of snap.photos) if (photo.state === 'raw') await prepareOne(snap, photo, now)
  await removeFiles(snap.photos.map(({ raw }) => raw))
  const done = (await changeSnap(id, found => finished(found, now))) ?? (await read(snaps, id))
  if (!done || done.state === 'withdrawn') return removeFiles(privateFiles(snap.photos))
  const files = done.photos
    .filter(({ state }) => state === 'ready')
    .map(({ n, kept }) => ({ name: String(n), file: kept }))
  if (files.length > 0) await askChecks(checksOf(id), files)
}

/** One after the other, because a function has little memory. */
async function prepareOne(snap: SnapRecord, photo: SnapPhoto, now: number): Promise<void> {
  const bytes = await downloadFile(photo.raw)
  const made = bytes ? await prepared(bytes) : 'unreadable'
  const become = typeof made === 'string' ? { ...photo, state: 'unreadable' as const } : await kept(snap, photo, made)
  await changeSnap(snap._id, found => {
    const before = found.photos.find(({ n }) => n === photo.n)
    if (before?.state !== 'raw' || found.state === 'withdrawn') return undefined
    const photos = found.photos.map(one => (one.n === photo.n ? become : one))
    return changed(found, { photos, thumb: photos.find(({ state }) => state === 'ready')?.thumb }, now)
  })
}

async function kept(snap: SnapRecord, photo: SnapPhoto, made: Prepared): Promise<SnapPhoto> {
  await putFile(pathOf(photo.kept), made.kept)
  await putFile(pathOf(photo.thumb), made.thumb)
  const same = await sameAs(snap, made.hash)
  await rememberPicture(snap, photo.n, made.hash)
  const { width, height, proposals: boxes, proposed } = made
  return { ...photo, state: 'ready', width, height, boxes: [...boxes], proposed, ...(same && { same }) }
}

/** All are prepared; when nothing can be seen on any there is nothing to wait for. */
function finished(snap: SnapRecord, now: number): SnapRecord | undefined {
  if (snap.prepared || snap.state === 'withdrawn') return undefined
  const done = { prepared: true }
  return (allChecked(snap.photos) && moved(snap, 'checked', { at: now }, done)) || changed(snap, done, now)
}
