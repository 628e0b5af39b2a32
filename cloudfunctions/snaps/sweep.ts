/** Private pictures go: at once when the sender took them back, else some months after the end. */
import { read, removeFiles } from '../kernel'
import { changeSnap } from './change'
import { privateFiles } from './files'
import { forgetPictures } from './likeness'
import { notYet } from './rules-record'
import { changed } from './rules-state'
import { snaps } from './store'

export async function sweepOriginals(id: string, now: number): Promise<void> {
  const snap = await read(snaps, id)
  if (!snap) return
  await removeFiles(privateFiles(snap.photos))
  // what has earned is known again for as long as pictures are remembered, so that it does not earn twice
  if (snap.earned === undefined) await forgetPictures(snap.photos, id)
  await changeSnap(id, found => {
    const photos = found.photos.map(photo => ({ ...photo, state: 'gone' as const }))
    return { ...changed(found, { photos, thumb: undefined }, now), sweepDue: notYet }
  })
}
