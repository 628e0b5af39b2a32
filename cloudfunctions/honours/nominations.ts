/** Staff look at what residents propose, and decide. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { honours as contract } from '../../src/contract/honours'
import { type CommandContext, compact, page, type QueryContext, refuse } from '../kernel'
import { namesBeside, shownNomination } from './nomination-views'
import { freshPost } from './rules-fresh'
import { nominatedTitle, rankOf } from './rules-nomination'
import { filed, nominations, postIdOf, posts } from './store'

const pageSize = 20

export async function nominationsAt(
  { node, after }: ParsedInputOf<typeof contract.nominations>,
  { actor }: QueryContext,
) {
  const rows = await page(nominations, { where: { areas: node }, orderBy: ['rank', 'desc'], limit: pageSize }, after)
  const around = await namesBeside(rows.items)
  const { personId: reader } = actor.person()
  return { ...rows, items: rows.items.map(record => shownNomination(record, reader, around)) }
}

/** The draft names whom the nominator named; so it needs consent, unless staff leave the name out. */
export async function decideNomination(
  { id, accept, why }: ParsedInputOf<typeof contract.decideNomination>,
  { tx, actor, now }: CommandContext,
) {
  const record = await tx.get(nominations, id)
  if (!record) return refuse('NOMINATION_NOT_FOUND')
  const { personId: writer } = actor.person()
  if (record.by === writer) return refuse('OWN_NOMINATION')
  if (record.state !== 'waiting') return refuse('NOMINATION_DECIDED')
  if (!accept && why === undefined) return refuse('REASON_MISSING')
  const state = accept ? 'accepted' : 'declined'
  const post = accept ? postIdOf('nomination', id) : undefined
  await tx.put(nominations, { ...record, state, rank: rankOf(state, record.at), ...compact({ why, post }) })
  if (post === undefined) return {}
  const { node, whom, what: text, day, by: proposer } = record
  const source = { kind: 'nomination', id } as const
  const draft = { title: nominatedTitle, text, name: whom, whom }
  await tx.create(posts, filed({ _id: post, ...freshPost({ ...draft, node, source, writer, proposer, day, now }) }))
  return { post }
}
