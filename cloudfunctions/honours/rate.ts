/** A member of a council says how good they think a deed was. What they gave before is in the sum once. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { honours as contract } from '../../src/contract/honours'
import { type CommandContext, find, oneOf, page, type QueryContext, readMany, refuse } from '../kernel'
import { mayRate, rated } from './rules-rating'
import { councils, type PostRecord, posts, ratingId, ratings } from './store'
import { beside, plaque } from './views'

export async function rate({ id, stars }: ParsedInputOf<typeof contract.rate>, { tx, actor, now }: CommandContext) {
  const { personId: person } = actor.person()
  const record = await tx.get(posts, id)
  if (record?.state !== 'public') return refuse('POST_NOT_FOUND')
  const around = await readMany(councils, record.areas)
  if (!around.some(({ members }) => members.includes(person))) return refuse('COUNCIL_NOT_YOU')
  if (!mayRate(record, person)) return refuse('RATE_OWN')
  const _id = ratingId(id, person)
  const given = { _id, post: id, person, stars, at: now }
  // nearly always the first of this member, so the first attempt does not look
  const before = (await tx.claim(ratings, given)) ? undefined : (await tx.get(ratings, _id))?.stars
  if (before !== undefined) await tx.put(ratings, given)
  await tx.put(posts, { ...record, rating: rated(record.rating, before, stars) })
  return {}
}

const pageSize = 20
/** Pages that are looked through for one that has something to rate. */
const pagesAtOnce = 5
const placesMost = 20

/** Public posts within all places where the reader is a member, without those that they have rated. */
export async function toRate({ after }: ParsedInputOf<typeof contract.toRate>, { actor, now }: QueryContext) {
  const { personId: person } = actor.person()
  const mine = await find(councils, { where: { members: person }, limit: placesMost, fields: ['node'] })
  if (mine.length === 0) return { member: false, items: [] }
  const where = { areas: oneOf(mine.map(({ node }) => node)), state: 'public' } as const
  let cursor = after
  const found: PostRecord[] = []
  for (let looked = 0; looked < pagesAtOnce && found.length === 0; looked += 1) {
    const rows = await page(posts, { where, orderBy: ['at', 'desc'], limit: pageSize }, cursor)
    cursor = rows.next
    found.push(...(await unrated(rows.items, person)))
    if (cursor === undefined) break
  }
  const around = await beside(found, { reader: person })
  const items = found.map(record => plaque(record, around, now))
  return { member: true, items, ...(cursor !== undefined && { next: cursor }) }
}

async function unrated(records: readonly PostRecord[], person: string): Promise<readonly PostRecord[]> {
  const given = await readMany(
    ratings,
    records.map(({ _id }) => ratingId(_id, person)),
  )
  const done = new Set(given.map(({ post }) => post))
  return records.filter(record => !done.has(record._id) && mayRate(record, person))
}
