/** Posts as the contract shows them. */
import type { Plaque, PostRow, Post as Shown } from '../../src/contract/honours'
import type { NodeId } from '../../src/contract/organisation'
import { compact, fileLinks, maskedName, readMany } from '../kernel'
import { peopleById, placesById } from '../people'
import { likeId, likes, type PostRecord } from './store'

/** Seconds for which a link to a picture is good. */
const linkSeconds = 3_600
const left = '已离开'
const byItself = '系统'

export interface Beside {
  readonly placeOf: (node: NodeId) => string
  readonly linkOf: (file: string) => string | undefined
  readonly liked: ReadonlySet<string>
  /** surname and signs for the rest; undefined where nobody may know, or nobody is there any more */
  readonly senderOf: (record: PostRecord) => string | undefined
}

interface Wanted {
  /** personId of whoever reads, if it is a member */
  readonly reader?: string | undefined
  /** large pictures too, not only the small ones of a list */
  readonly large?: boolean
}

const senderOf = ({ signed, proposer }: PostRecord): string | undefined => (signed ? proposer : undefined)

/** What stands beside these posts: four reads at once, however many they are. */
export async function beside(records: readonly PostRecord[], { reader, large = false }: Wanted = {}): Promise<Beside> {
  const nodes = records.flatMap(({ node, boards, picked }) => [node, ...boards, ...picked.map(one => one.node)])
  const files = records.flatMap(({ photos }) => photos.flatMap(({ file, thumb }) => (large ? [file, thumb] : [thumb])))
  const own = reader === undefined ? [] : records.map(({ _id }) => likeId(_id, reader))
  const senders = records.flatMap(record => senderOf(record) ?? [])
  const [places, links, liked, people] = await Promise.all([
    placesById([...new Set(nodes)]),
    files.length === 0 ? new Map<string, string>() : fileLinks(files, linkSeconds),
    readMany(likes, own),
    peopleById(senders),
  ])
  return {
    placeOf: node => places.get(node)?.name ?? node,
    linkOf: file => links.get(file),
    liked: new Set(liked.map(({ post }) => post)),
    senderOf: record => {
      const name = people.get(senderOf(record) ?? '')?.name
      return name === undefined ? undefined : maskedName(name)
    },
  }
}

/** Links that could be made; a picture that has just been removed is left out. */
const linked = (files: readonly string[], { linkOf }: Beside) => files.flatMap(file => linkOf(file) ?? [])

export function plaque(record: PostRecord, around: Beside, now: number): Plaque {
  const { _id: id, node, title, text, name, day, at, photos, likes: count, rating, picked, corrected } = record
  return compact({
    ...{ id, node, place: around.placeOf(node), title, text, name, day },
    at: at ?? now,
    thumbs: linked(
      photos.map(({ thumb }) => thumb),
      around,
    ),
    photos: linked(
      photos.map(({ file }) => file),
      around,
    ),
    likes: count,
    liked: around.liked.has(id),
    rating,
    sentBy: around.senderOf(record),
    picked: picked.map(one => ({ place: around.placeOf(one.node), month: one.month })),
    corrected,
  })
}

export function deskRow(record: PostRecord, around: Beside, reader: string): PostRow {
  const { _id: id, node, title, name, state, movedAt: at, writer, editor, photos } = record
  const [first] = photos
  const own = writer === reader || editor === reader
  const thumb = first && around.linkOf(first.thumb)
  return compact({ id, place: around.placeOf(node), title, name, state, at, own, thumb })
}

/** All that staff see of one; names of staff are looked up here. */
export async function shownPost(record: PostRecord, reader: string, now: number): Promise<Shown> {
  const { state, source, whom, writer, editor, consent, boards, preparing, version, steps, at } = record
  const involved = [writer, ...steps.flatMap(({ by }) => by ?? []), ...(consent?.by === undefined ? [] : [consent.by])]
  const [around, people] = await Promise.all([beside([record], { reader, large: true }), peopleById(involved)])
  const nameOf = (person: string) => people.get(person)?.name ?? left
  const { at: _shown, ...face } = plaque(record, around, now)
  return compact({
    ...face,
    at,
    ...{ state, source, whom, writer: nameOf(writer), own: writer === reader || editor === reader },
    consent: consent && compact({ way: consent.way, at: consent.at, by: consent.by && nameOf(consent.by) }),
    boards: boards.map(node => ({ node, place: around.placeOf(node) })),
    ...{ preparing, version },
    steps: steps.map(({ act, at: when, by, words }) =>
      compact({ act, at: when, by: by === undefined ? byItself : nameOf(by), words }),
    ),
  })
}
