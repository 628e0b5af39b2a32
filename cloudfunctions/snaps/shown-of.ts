/** What others may show of a snap, for the honour board. */
import { type Job, read } from '../kernel'
import { changeSnap, idIn } from './change'
import { renewPictures } from './renew'
import type { SnapRecord } from './rules-record'
import { snaps } from './store'

/** Undefined: nothing of it may be shown, because it was not accepted, or taken back, or its post is down. */
export async function shownOf(id: string) {
  const snap = await read(snaps, id)
  if (snap?.state !== 'accepted' || snap.down) return undefined
  const { node, category, words, where, whom, day, at, sender, anonymous, photos, ready, draft } = snap
  return {
    ...{ node, category, words, where, whom, day, at, sender, anonymous },
    /** whoever accepted it */
    writer: snap.steps.find(({ act }) => act === 'accept')?.by,
    /** public files; they are there when `ready` */
    photos: photos.flatMap(({ out, width, height }) => (out ? [{ ...out, width, height }] : [])),
    ready,
    /** the post as whoever accepted it wrote it */
    post: draft,
  }
}

/** The post that came of it, and whether it is on the board; the later version counts, so it may come late and twice. */
export async function postMade(
  snap: string,
  { post, version, up }: NonNullable<SnapRecord['board']> & { readonly post: string },
) {
  await changeSnap(snap, found =>
    found.board && found.board.version >= version ? undefined : { ...found, post, board: { version, up } },
  )
}

/** `renew`: it is off the board for other words, so its pictures get other names. */
export const posted: Job = async (payload, context) => {
  const { post, version, up, renew } = payload
  if (typeof post !== 'string' || typeof version !== 'number' || typeof up !== 'boolean')
    throw new TypeError('a post is named with its version')
  await postMade(idIn(payload), { post, version, up })
  if (renew === true) await renewPictures(idIn(payload), context)
}
