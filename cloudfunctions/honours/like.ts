/** A like: a row that says whose, and the number on the post, in one transaction. Many at once retry. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { honours as contract } from '../../src/contract/honours'
import { type CommandContext, refuse } from '../kernel'
import { likeId, likes, posts } from './store'

export async function like({ id, like: on }: ParsedInputOf<typeof contract.like>, { tx, actor, now }: CommandContext) {
  const { personId: person } = actor.person()
  const record = await tx.get(posts, id)
  if (record?.state !== 'public') return refuse('POST_NOT_FOUND')
  const _id = likeId(id, person)
  const changed = on ? await tx.claim(likes, { _id, post: id, person, at: now }) : await tx.remove(likes, _id)
  if (!changed) return { likes: record.likes }
  const count = record.likes + (on ? 1 : -1)
  await tx.put(posts, { ...record, likes: count })
  return { likes: count }
}
