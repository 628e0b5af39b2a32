/** WeChat has looked at the photos, or has not within a day: then a person has to. Nothing becomes public by it. */
import type { CheckedFile } from '../kernel'
import { now } from '../kernel'
import { changeSnap } from './change'
import { snapOfChecks } from './ids'
import { allChecked, givenUp, withChecks } from './rules-photos'
import type { SnapRecord } from './rules-record'
import { changed, moved } from './rules-state'

/** As often as it is told: a photo keeps what was said of it first. */
export async function checked(thing: string, results: readonly CheckedFile[]): Promise<void> {
  const byNumber = new Map(results.map(({ name, result }) => [Number(name), result]))
  const at = now()
  await changeSnap(snapOfChecks(thing), snap => {
    if (snap.state === 'withdrawn') return undefined
    // none at all: the photos were never made ready
    const photos = results.length === 0 ? givenUp(snap.photos) : withChecks(snap.photos, byNumber)
    return afterChecks(snap, photos, at)
  })
}

function afterChecks(snap: SnapRecord, photos: SnapRecord['photos'], at: number): SnapRecord | undefined {
  if (photos.every((photo, n) => photo.check === snap.photos[n]?.check)) return undefined
  const further = allChecked(photos) ? moved(snap, 'checked', { at }, { photos }) : undefined
  return further ?? changed(snap, { photos }, at)
}
