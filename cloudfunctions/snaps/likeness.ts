/** Whether a picture has been sent before, also smaller, pressed or cut. */
import { find, oneOf, read, readMany, transact } from '../kernel'
import { alike, keysOf } from '../pictures'
import { pictureId } from './ids'
import type { SnapPhoto, SnapRecord } from './rules-record'
import { snapPictures, snaps } from './store'

/** Pictures that share a key; more than that say nothing. */
const mostAlike = 300

/** Pictures of other snaps that are the same. One read on an index. */
async function sameElsewhere(snap: string, hash: string) {
  const keys = keysOf(hash)
  if (keys.length === 0) return []
  const found = await find(snapPictures, { where: { keys: oneOf(keys) }, limit: mostAlike })
  return found.filter(other => other.snap !== snap && alike(other.hash, hash))
}

/** Whether for every photo of it that counts its sender has earned before, also by one that they took back since. */
export async function earnedBefore({ _id: id, photos }: SnapRecord, sender: string): Promise<boolean> {
  const counting = photos.filter(({ shown, state }) => shown !== false && state === 'ready')
  for (const { n } of counting) {
    const own = await read(snapPictures, pictureId(id, n))
    const others = own ? await sameElsewhere(id, own.hash) : []
    const sent = await readMany(snaps, [...new Set(others.map(({ snap }) => snap))])
    if (!sent.some(({ sender: by, earned }) => by === sender && earned && earned.points > 0 && !earned.takenBack))
      return false
  }
  return counting.length > 0
}

/** The earliest other snap with the same picture. */
export async function sameAs(snap: SnapRecord, hash: string): Promise<SnapPhoto['same']> {
  const [first] = (await sameElsewhere(snap._id, hash))
    .filter(({ at }) => at <= snap.at)
    .sort((one, other) => one.at - other.at)
  if (!first) return undefined
  const before = await read(snaps, first.snap)
  return { id: first.snap, at: first.at, own: before?.sender !== undefined && before.sender === snap.sender }
}

/** As often as one likes. */
export async function rememberPicture({ _id: snap, at }: SnapRecord, n: number, hash: string): Promise<void> {
  const record = { _id: pictureId(snap, n), keys: keysOf(hash), hash, snap, n, at }
  await transact(async tx => ({ commit: await tx.put(snapPictures, record) }))
}

export async function forgetPictures(photos: readonly SnapPhoto[], snap: string): Promise<void> {
  await transact(async tx => {
    for (const { n } of photos) await tx.remove(snapPictures, pictureId(snap, n))
    return { commit: undefined }
  })
}
