/** Staff write a post, and change one. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { honours as contract } from '../../src/contract/honours'
import { tellsNumber } from '../../src/contract/masked-numbers'
import { type CommandContext, isRefused, localDay, refuse } from '../kernel'
import { openPlace } from '../people'
import { awaitingPictures, leavesForWords, retractLinks } from './pictures'
import { freshPost } from './rules-fresh'
import { boardOf } from './rules-places'
import { edited } from './rules-post'
import { atVersion } from './rules-version'
import { carryOut, filed, postIdOf, posts } from './store'
import { tellSender } from './tell-sender'

export async function write({ node: asked, draft }: ParsedInputOf<typeof contract.write>, context: CommandContext) {
  const { tx, actor, key, now } = context
  if (!(await openPlace(tx, asked))) return refuse('PLACE_NOT_FOUND')
  if (tellsNumber(draft.title, draft.text)) return refuse('WORDS_TELL_NUMBER')
  const { personId: writer } = actor.person()
  const _id = postIdOf('staff', `${writer}.${key}`)
  const node = boardOf(asked)
  const fresh = freshPost({ ...draft, node, source: { kind: 'staff' }, writer, day: localDay(now), now })
  await tx.create(posts, filed({ _id, ...fresh }))
  return { id: _id }
}

export async function edit(
  { id, version, draft, reason }: ParsedInputOf<typeof contract.edit>,
  context: CommandContext,
) {
  const { tx, actor, now } = context
  const record = await tx.get(posts, id)
  if (!record) return refuse('POST_NOT_FOUND')
  if (tellsNumber(draft.title, draft.text)) return refuse('WORDS_TELL_NUMBER')
  const step = edited(record, draft, { by: actor.person().personId, now, words: reason })
  const leaves = typeof step !== 'string' && leavesForWords(record, step)
  const [before, next] = leaves ? awaitingPictures(record, step) : [record, step]
  const after = await carryOut(tx, before, atVersion(record, version, next))
  if (isRefused(after)) return after
  await tellSender(context, record, after)
  if (leaves) retractLinks(context, record)
  return {}
}
