/** What is over stays as it is, for the figures and for those who waited for it; its sender may have the photos removed before their time. */
import { photosMayGo } from '../../src/contract/snaps'
import { type CommandContext, type Job, read, refuse, removeFiles } from '../kernel'
import { idIn } from './change'
import { privateFiles } from './files'
import type { SnapRecord } from './rules-record'
import { changed } from './rules-state'
import { snaps } from './store'

/** Of others' snaps with the same picture it stays known that it was sent: points are earned once. */
export async function dropPhotos(snap: SnapRecord, { tx, actor, now, later, afterCommit }: CommandContext) {
  const left = snap.photos.some(({ state }) => state !== 'gone')
  if (!photosMayGo(snap.state) || !left) return refuse('SNAP_MOVED_ON')
  const photos = snap.photos.map(photo => ({ ...photo, state: 'gone' as const }))
  const steps = [...snap.steps, { act: 'dropPhotos' as const, at: now, by: actor.person().personId }]
  const after = changed(snap, { photos, thumb: undefined }, now)
  await tx.put(snaps, { ...after, steps, version: snap.version + 1 })
  await later('snaps.clearPhotos', { snap: snap._id })
  afterCommit(() => removeFiles(privateFiles(photos)))
  return {}
}

export const clearPhotos: Job = async payload => {
  const snap = await read(snaps, idIn(payload))
  await removeFiles(privateFiles(snap?.photos.filter(({ state }) => state === 'gone') ?? []))
}
