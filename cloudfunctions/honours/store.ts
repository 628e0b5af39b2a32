/** The documents of this domain. */
import type { NominationState, Rating, Source } from '../../src/contract/honours'
import { lineage, type NodeId } from '../../src/contract/organisation'
import { collection, derivedId, type Refused, refuse, type Stored, type Tx } from '../kernel'
import { type Filed, filedAs } from './rules-places'
import type { Post } from './rules-post'

/** As `snaps` keeps it for everybody to see. */
export interface Photo {
  readonly file: string
  readonly thumb: string
  readonly width: number
  readonly height: number
}

export interface Picked {
  readonly node: NodeId
  readonly month: string
}

/** What stands on a post beside what its rules change. */
interface Facts {
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** on whose boards it stands, from the small to the large */
  readonly boards: readonly NodeId[]
  readonly source: Source
  /** whoever sent it did not mind being told by their surname; the name itself stands nowhere here */
  readonly signed?: true
  /** what a sender or a nominator wrote about who it was */
  readonly whom?: string
  readonly day: string
  readonly photos: readonly Photo[]
  readonly likes: number
  readonly rating?: Rating
  readonly picked: readonly Picked[]
}

export interface PostRecord extends Stored, Post, Facts, Filed {}
export const posts = collection<PostRecord>('honourPosts')

/** One post of a snap, one of a nomination, whoever asks for it and however often. */
export const postIdOf = (kind: 'snap' | 'nomination' | 'staff', id: string): string => derivedId('honourPost', kind, id)

/** With its places in the indexes. */
export const filed = <P extends Stored & Post & Omit<Facts, 'areas'>>(post: P): PostRecord => {
  const { consenter: _before, ...rest } = post as P & { consenter?: string }
  return { ...(rest as P), areas: lineage(post.node), ...filedAs(post._id, post) }
}

/** Carries out what the rules allow, or says why not. */
export async function carryOut<C extends string>(
  tx: Tx,
  record: PostRecord,
  step: Post | C,
): Promise<PostRecord | Refused<C>> {
  if (typeof step === 'string') return refuse(step)
  const after = filed({ ...factsOf(record), ...step })
  await tx.put(posts, after)
  return after
}

/** Without what the rules change, so that a field which they took away is gone. */
export function factsOf(record: PostRecord): Stored & Facts {
  const { _id, node, areas, boards, source, signed, whom, day, photos, likes, rating, picked } = record
  return {
    ...{ _id, node, areas, boards, source, day, photos, likes, picked },
    ...(signed && { signed }),
    ...(whom !== undefined && { whom }),
    ...(rating !== undefined && { rating }),
  }
}

/** Beside the number on the post: who it was, so that nobody counts twice. */
export interface LikeRecord extends Stored {
  readonly post: string
  readonly person: string
  readonly at: number
}
export const likes = collection<LikeRecord>('honourLikes')
export const likeId = (post: string, person: string): string => derivedId('honourLike', post, person)

/** What one member of a council thinks of one post. */
export interface RatingRecord extends Stored {
  readonly post: string
  /** missing once the person has left */
  readonly person?: string
  readonly stars: number
  readonly at: number
}
export const ratings = collection<RatingRecord>('honourRatings')
export const ratingId = (post: string, person: string): string => derivedId('honourRating', post, person)

/** `_id` is the node. */
export interface CouncilRecord extends Stored {
  readonly node: NodeId
  /** personIds, in the order in which they came */
  readonly members: readonly string[]
}
export const councils = collection<CouncilRecord>('honourCouncils')

/** What a place chose for a month; `_id` is `node.month`. */
export interface MonthRecord extends Stored {
  readonly node: NodeId
  readonly month: string
  readonly posts: readonly string[]
  readonly by: string
  readonly at: number
}
export const months = collection<MonthRecord>('honourMonths')

/** `_id` follows from person, month and number, so the limit of a month holds for two phones at once. */
export interface NominationRecord extends Stored {
  /** the community, or the larger place */
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly whom: string
  readonly what: string
  readonly witness: string
  readonly day: string
  readonly state: NominationState
  /** what waits before what is decided, then the newest */
  readonly rank: number
  readonly at: number
  /** personId; missing once the person has left */
  readonly by?: string
  /** of sending, in Asia/Shanghai */
  readonly month: string
  readonly why?: string
  readonly post?: string
}
export const nominations = collection<NominationRecord>('honourNominations')
