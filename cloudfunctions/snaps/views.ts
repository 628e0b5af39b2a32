/** Records as the contract shows them. */
import type { OutputOf } from '../../src/contract/define'
import type { AlikeMatter, snaps as contract, ReviewPhoto, ReviewSnap, SnapRow, Step } from '../../src/contract/snaps'
import { compact, fileLinks } from '../kernel'
import { peopleById, placesById } from '../people'
import { isOwn } from './rules-merge'
import { photoStatesOf } from './rules-photos'
import type { SnapRecord } from './rules-record'

export type Names = (id: string | undefined) => string
type QueueRow = OutputOf<typeof contract.queue>['items'][number]

const thumbSeconds = 3_600
const pictureSeconds = 900

/** What a list shows of a snap; the rest stays in the database. */
export const rowFields = [
  ...(['kind', 'category', 'state', 'node', 'where', 'words', 'at', 'thumb', 'photoCount'] as const),
  ...(['sender', 'reopened', 'version'] as const),
] as const
export type Listed = Pick<SnapRecord, (typeof rowFields)[number] | '_id'>

const gone = '已离开'
const nameless = '没留名字'

/** Names of people as staff see them; one read. */
export async function namesOf(ids: readonly (string | undefined)[]): Promise<Names> {
  const people = await peopleById(ids.flatMap(id => id ?? []))
  return id => {
    const person = id === undefined ? undefined : people.get(id)
    return person ? (person.name ?? nameless) : gone
  }
}

/** Rows of a list: one read of places and one call for links. */
export async function shownRows(records: readonly Listed[]): Promise<readonly SnapRow[]> {
  const [places, links] = await Promise.all([
    placesById(records.map(({ node }) => node)),
    fileLinks(
      records.flatMap(({ thumb }) => thumb ?? []),
      thumbSeconds,
    ),
  ])
  return records.map(({ _id: id, kind, category, state, node, where, words, at, thumb, photoCount: photos }) => ({
    ...{ id, kind, category, state, node, where, words, at, photos },
    place: places.get(node)?.name ?? node,
    ...compact({ thumb: thumb === undefined ? undefined : links.get(thumb) }),
  }))
}

export async function shownQueue(records: readonly Listed[]): Promise<readonly QueueRow[]> {
  const [rows, names] = await Promise.all([shownRows(records), namesOf(records.map(({ sender }) => sender))])
  return rows.map((row, n) => {
    const { sender, reopened = 0, version = 0 } = records[n] ?? {}
    return { ...row, sender: names(sender), reopened, version }
  })
}

/** Of others who wait for the same, and who sent the same. */
export const waitingToo = ({ followers, joined }: Pick<SnapRecord, 'followers' | 'joined'>): number =>
  followers.length + joined.length

async function shownPictures({ photos }: SnapRecord): Promise<readonly ReviewPhoto[]> {
  const visible = photos.filter(({ state }) => state === 'ready')
  const links = await fileLinks(
    visible.map(({ kept }) => kept),
    pictureSeconds,
  )
  return visible.flatMap(({ n, kept, width, height, check, boxes, proposed, shown, same }) => {
    const link = links.get(kept)
    return link === undefined
      ? []
      : [{ n, link, width, height, check, boxes: [...boxes], proposed, ...compact({ shown, same }) }]
  })
}

export async function shownToStaff(snap: SnapRecord, reader: string): Promise<ReviewSnap> {
  const people = [snap.sender, snap.handler, ...snap.steps.map(({ by }) => by)]
  const [[row], names, pictures, places] = await Promise.all([
    shownRows([snap]),
    namesOf(people),
    shownPictures(snap),
    placesById(snap.unit === undefined ? [] : [snap.unit]),
  ])
  if (!row) throw new Error('a row for each record')
  const { sender, whom, anonymous, wordsCheck, masked, spot, reopened, version, unit, handler } = snap
  const { question, answer, rating, post } = snap
  const steps = snap.steps.map(({ by, ...step }): Step => ({ ...step, ...(by !== undefined && { by: names(by) }) }))
  return {
    ...row,
    ...{ sender: names(sender), own: isOwn(snap, reader), anonymous, wordsCheck, masked, reopened, version },
    ...{ pictures: [...pictures], photoStates: photoStatesOf(snap), steps, followers: waitingToo(snap) },
    ...compact({ whom, spot, question, answer, rating, post }),
    ...(handler !== undefined && { handler: names(handler) }),
    ...(unit !== undefined && { unit: { node: unit, place: places.get(unit)?.name ?? unit } }),
  }
}

/** Somebody has seen to it: where it was is no secret then, nor afterwards. */
const taken: readonly SnapRecord['state'][] = ['handling', 'answered', 'settled']

/** Open matters of others: what was written stays with staff until one of them has taken it on. */
export async function shownMatters(records: readonly SnapRecord[], reader: string): Promise<readonly AlikeMatter[]> {
  const places = await placesById(records.map(({ node }) => node))
  return records.map(({ _id: id, category, node, where, at, state, followers, joined, sender }) => ({
    ...{ id, category, at, state },
    place: places.get(node)?.name ?? node,
    where: taken.includes(state) || sender === reader ? where : '',
    followers: waitingToo({ followers, joined }),
    following: followers.includes(reader),
    own: sender === reader || joined.some(({ person }) => person === reader),
  }))
}
