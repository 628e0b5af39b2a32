/** Posts of the honour board with real photos: a neighbour's snap, the worker's words, the person's consent, a second look. */
import { library } from '../../cloudfunctions/pictures/library'
import { expectDone } from '../../local-cloud/seed/caller'
import { drawnStreet } from '../../local-cloud/seed/drawn-street'
import { honours, type PostDraft } from '../../src/contract/honours'
import { snaps } from '../../src/contract/snaps'
import { community, honourActs, named, second, writer } from './honours'
import { settleSnaps } from './snap-town'
import type { Town } from './town'
import { uploadFile } from './upload'

const sender = 'lin-yulan'

let uploads = 0

/** A street as a phone sees it; different numbers are different pictures. */
async function photo(town: Town, folder: string, number: number): Promise<string> {
  const sharp = await library()
  const { rgb, width, height } = drawnStreet(number)
  const bytes = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer()
  uploads += 1
  return uploadFile(town, sender, `${folder}/h${uploads}.jpg`, bytes)
}

/** Praise with two photos, on its way to be looked at. */
async function sent(town: Town, number: number): Promise<string> {
  const { folder } = expectDone(await town.as(sender)(snaps.form, {}))
  const photos = [await photo(town, folder, number), await photo(town, folder, number + 1)]
  const about = {
    kind: 'praise',
    category: 'neighbours',
    node: community,
    where: '',
    words: '',
    anonymous: false,
  } as const
  return expectDone(await town.as(sender)(snaps.send, { ...about, photos })).id
}

/** Accepted without words: a draft is left for the board. Its id, once it is there. */
async function accepted(town: Town, snap: string): Promise<string> {
  const by = town.as(writer)
  const { version, pictures } = expectDone(await by(snaps.look, { id: snap }))
  const photos = pictures.map(({ n }) => ({ n, shown: true, boxes: [] }))
  expectDone(await by(snaps.accept, { id: snap, version, photos }))
  await settleSnaps(town)
  return expectDone(await by(snaps.look, { id: snap })).post ?? ''
}

/** One of the town's snaps becomes a post that names somebody, with consent, looked at a second time. Its id. */
export async function namedWithPhotos(town: Town, draft: PostDraft, number: number): Promise<string> {
  const acts = honourActs(() => town)
  const by = town.as(writer)
  const snap = await sent(town, number)
  await settleSnaps(town)
  const id = await accepted(town, snap)
  expectDone(await by(honours.edit, { ...(await acts.which(id)), draft }))
  const { code } = expectDone(await by(honours.askConsent, await acts.which(id)))
  expectDone(await town.as(named)(honours.answerConsent, { code, yes: true, name: draft.name ?? '' }))
  expectDone(await town.as(second)(honours.release, await acts.which(id)))
  return id
}
