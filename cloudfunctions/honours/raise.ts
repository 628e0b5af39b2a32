/** On a larger place's board too: for those who look after that place. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { honours as contract } from '../../src/contract/honours'
import { contains } from '../../src/contract/organisation'
import { type CommandContext, refuse } from '../kernel'
import { boardsWith } from './rules-places'
import { traced } from './rules-post'
import { filed, posts } from './store'

export async function raise(
  { id, node, up }: ParsedInputOf<typeof contract.raise>,
  { tx, actor, now }: CommandContext,
) {
  const record = await tx.get(posts, id)
  if (!record) return refuse('POST_NOT_FOUND')
  if (record.node === node || !contains(node, record.node)) return refuse('BOARD_NOT_ABOVE')
  if (record.state !== 'public') return refuse('POST_MOVED_ON')
  if (record.boards.includes(node) === up) return {}
  const by = actor.person().personId
  const steps = traced(record.steps, { act: up ? 'raise' : 'lower', at: now, by, words: node })
  await tx.put(posts, filed({ ...record, boards: boardsWith(record.boards, node, up), steps }))
  return {}
}
