/** A post as it begins: a draft that nobody has agreed to. */
import type { Source } from '../../src/contract/honours'
import type { PostDraft } from '../../src/contract/honours/records'
import type { NodeId } from '../../src/contract/organisation'
import type { Post } from './rules-post'

interface Beginning extends PostDraft {
  readonly node: NodeId
  readonly source: Source
  /** personId of staff */
  readonly writer: string
  /** personId of whoever sent or proposed it */
  readonly proposer?: string | undefined
  readonly whom?: string | undefined
  /** of what happened: YYYY-MM-DD */
  readonly day: string
  readonly now: number
}

export function freshPost({ node, source, writer, proposer, whom, day, now, ...draft }: Beginning) {
  const { title, text, name } = draft
  const told = [name, whom].flatMap(one => (one === undefined || one === '' ? [] : one))
  const words = {
    ...{ title, text, names: [...new Set(told)] },
    ...(name !== undefined && { name }),
    ...(whom !== undefined && whom !== '' && { whom }),
    ...(proposer !== undefined && { proposer }),
  }
  const post: Post = {
    ...{ state: 'draft', movedAt: now, ...words, writer, editor: writer, preparing: false, version: 1 },
    steps: [{ act: 'write', at: now, by: writer }],
  }
  return { ...post, ...words, node, boards: [node], source, day, photos: [], likes: 0, picked: [] }
}
