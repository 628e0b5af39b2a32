/** What people wish to read: named, seconded, answered. */
import { bookDefaults, type books as contract } from '../../src/contract/books'
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import { type CommandContext, compact, find, maskNumbers, refuse } from '../kernel'
import { openPlace } from '../people'
import { openOf, secondId, wishId } from './ids'
import { notYet, sameTitle } from './rules'
import { seconds, wishes } from './store'

const { wishesMost } = bookDefaults

export async function wish(input: ParsedInputOf<typeof contract.wish>, { tx, actor, now }: CommandContext) {
  const { node } = input
  const { personId: wisher } = actor.person()
  if ((await openPlace(tx, node))?.kind !== 'station') return refuse('NOT_A_STATION')
  const rows = await find(wishes, { where: { wisher }, orderBy: ['endedAt', 'desc'], limit: wishesMost + 1 })
  const open = openOf(rows)
  const title = maskNumbers(input.title)
  const author = input.author === undefined ? undefined : maskNumbers(input.author)
  if (open.some(one => one.node === node && sameTitle(one.title, title))) return refuse('WISHED_ALREADY')
  if (open.length >= wishesMost) return refuse('TOO_MANY_WISHES', { most: wishesMost })
  const _id = wishId(wisher, rows)
  const fresh = { state: 'waiting', seconds: 0, at: now, endedAt: notYet } as const
  await tx.create(wishes, { ...compact({ author }), _id, node, areas: lineage(node), wisher, title, ...fresh })
  return { id: _id }
}

/** The row says who, the number on the wish how many; both change together. */
export async function second({ id, on }: ParsedInputOf<typeof contract.second>, { tx, actor, now }: CommandContext) {
  const { personId: person } = actor.person()
  const record = await tx.get(wishes, id)
  if (record?.state !== 'shown') return refuse('WISH_NOT_FOUND')
  if (record.wisher === person) return refuse('OWN_WISH')
  const _id = secondId(id, person)
  const seconded = (await tx.get(seconds, _id)) !== undefined
  if (seconded === on) return { seconds: record.seconds }
  if (on) await tx.create(seconds, { _id, person, node: record.node, wish: id, at: now })
  else await tx.remove(seconds, _id)
  const after = record.seconds + (on ? 1 : -1)
  await tx.put(wishes, { ...record, seconds: after })
  return { seconds: after }
}

/** 收了 and 办不到 are final; the wisher reads them. */
export async function answerWish(
  { id, answer }: ParsedInputOf<typeof contract.answerWish>,
  { tx, now }: CommandContext,
) {
  const before = await tx.get(wishes, id)
  if (!before) return refuse('WISH_NOT_FOUND')
  if (before.endedAt !== notYet) return refuse('WISH_ANSWERED')
  if (answer.kind === 'show') await tx.put(wishes, { ...before, state: 'shown' })
  else if (answer.kind === 'got') await tx.put(wishes, { ...before, state: 'got', endedAt: now })
  else await tx.put(wishes, { ...before, state: 'cannot', why: answer.why, endedAt: now })
  return {}
}
