/** Where a post stands in the indexes. Pure: everything follows from its state. */
import type { PostList } from '../../src/contract/honours'
import type { PostState } from '../../src/contract/honours/states'
import type { NodeId } from '../../src/contract/organisation'
import { communityOf } from '../../src/contract/people/home'
import type { Post } from './rules-post'

const lists: Readonly<Record<PostState, PostList>> = {
  draft: 'draft',
  asking: 'asking',
  ready: 'ready',
  public: 'public',
  withdrawn: 'gone',
  dropped: 'gone',
}

export interface Filed {
  readonly list: PostList
  /** may be shown on a screen: on the board, with a picture */
  readonly slide: boolean
  /** of the link; its own id where there is none, because two that are missing are equal to a unique index */
  readonly code: string
  /** `node.month` of each choice that it is in */
  readonly picks: readonly string[]
  /** who agreed, as long as we know */
  readonly consenter?: string
}

interface Beside {
  readonly photos: readonly unknown[]
  readonly picked: readonly { readonly node: NodeId; readonly month: string }[]
}

/** What a place chose for a month goes by this name. */
export const monthId = (node: NodeId, month: string): string => `${node}.${month}`

export const filedAs = (id: string, post: Post & Beside): Filed => ({
  list: lists[post.state],
  slide: post.state === 'public' && post.photos.length > 0,
  code: post.link?.code ?? id,
  picks: post.picked.map(({ node, month }) => monthId(node, month)),
  ...(post.consent?.person !== undefined && { consenter: post.consent.person }),
})

/** The board of a place: of the community for whatever lies in one. */
export const boardOf = communityOf

/** From the small to the large; the post's own place always stays. */
export const boardsWith = (boards: readonly NodeId[], node: NodeId, up: boolean): readonly NodeId[] =>
  [...boards.filter(board => board !== node), ...(up ? [node] : [])].sort((one, other) => other.length - one.length)
