/** Somebody of the home community looks at an appeal; after an objection somebody else. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import type { stars as contract } from '../../src/contract/stars'
import { type CommandContext, compact, nodesOf, page, type QueryContext, refuse } from '../kernel'
import { peopleById } from '../people'
import { appeals, starId, stars } from './store'

const pageSize = 20

/** For the desk: where appeals wait. */
export const appealsWaiting = (node: NodeId) => nodesOf(appeals, { areas: node, waiting: true })

export async function listAppeals({ node, after }: ParsedInputOf<typeof contract.appeals>, { actor }: QueryContext) {
  const { personId } = actor.person()
  const where = { areas: node, waiting: true } as const
  const rows = await page(appeals, { where, orderBy: ['at', 'asc'], limit: pageSize }, after)
  const names = await peopleById(rows.items.map(({ person }) => person))
  const items = rows.items.map(({ _id: id, person, quarter, words, objection, at, star, first }) => ({
    id,
    name: names.get(person)?.name ?? '没留称呼',
    quarter,
    words,
    at,
    level: first?.level ?? star.level,
    had: star.had,
    took: [...star.took],
    mine: person !== personId && first?.by !== personId,
    ...compact({ objection, first: first && { level: first.level, reason: first.reason, at: first.at } }),
  }))
  return { ...rows, items }
}

export const placeOfAppeal = async ({ appeal }: { readonly appeal: string }, { tx }: CommandContext) =>
  (await tx.get(appeals, appeal))?.node ?? refuse('APPEAL_NOT_FOUND')

/** A level only goes up: what somebody has they keep until the quarter is over. The star itself gets a row more, none is changed. */
export async function decide(
  { appeal, level, reason }: ParsedInputOf<typeof contract.decide>,
  { tx, actor, now, concerns }: CommandContext,
) {
  const record = await tx.get(appeals, appeal)
  if (!record) return refuse('APPEAL_NOT_FOUND')
  const by = actor.person().personId
  if (record.person === by) return refuse('APPEAL_OWN')
  if (!record.waiting) return refuse('APPEAL_DECIDED')
  if (record.first?.by === by) return refuse('APPEAL_SAME_JUDGE')
  const before = record.first?.level ?? record.star.level
  if (level < before) return refuse('STAR_LOWER', { level: before })
  concerns(record.person)
  const made = { level, reason, by, at: now }
  await tx.put(appeals, { ...record, waiting: false, ...(record.first ? { second: made } : { first: made }) })
  if (level > before) {
    const version = record.first ? 2 : 1
    const { person, quarter, star } = record
    await tx.create(stars, {
      _id: starId(person, quarter, version),
      person,
      quarter,
      version,
      ...star,
      level,
      by,
      reason,
      at: now,
    })
  }
  return {}
}
