/** The wall, one wish, and what is one's own. */
import type { ParsedInputOf } from '../../src/contract/define'
import { privacyNoticeVersion } from '../../src/contract/people'
import { holds } from '../../src/contract/roles'
import { type wishes as contract, isPublic } from '../../src/contract/wishes'
import { wallKeepers } from '../../src/contract/wishes/access'
import { count, find, grantsOf, page, persons, type QueryContext, read, refuse } from '../kernel'
import { placesById } from '../people'
import { wishes } from './store'
import { around, myWish, shownInside, shownRow } from './views'

const pageSize = 20
const mostOwn = 50

export async function wall({ node, list, after }: ParsedInputOf<typeof contract.wall>) {
  const countOf = (shelf: typeof list) => count(wishes, { areas: node, shelf })
  const [known, rows, open, claimed, done] = await Promise.all([
    placesById([node]),
    page(wishes, { where: { areas: node, shelf: list }, orderBy: ['rank', 'desc'], limit: pageSize }, after),
    countOf('open'),
    countOf('claimed'),
    countOf('done'),
  ])
  const place = known.get(node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const beside = await around(rows.items, false)
  return {
    ...rows,
    place: { name: place.name, kind: place.kind },
    counts: { open, claimed, done },
    items: rows.items.map(record => shownRow(record, beside)),
  }
}

/** What is not on the wall is there for its author, its helpers and the staff only; to everybody else there is no such wish. */
export async function readWish({ id }: ParsedInputOf<typeof contract.read>, { actor }: QueryContext) {
  const [record, person] = await Promise.all([read(wishes, id), read(persons, actor.account)])
  if (!record) return refuse('WISH_NOT_FOUND')
  const reader = person?.agreed.version === privacyNoticeVersion ? person.personId : undefined
  const author = reader !== undefined && record.author === reader
  const helper = reader !== undefined && record.helperIds.includes(reader)
  const held = reader === undefined ? [] : await grantsOf(reader)
  const staff = wallKeepers.kind === 'roles' && holds(held, wallKeepers.roles, record.node)
  const insider = author || helper || staff
  if (!insider && !isPublic(record.state)) return refuse('WISH_NOT_FOUND')
  const beside = await around([record], insider)
  const you = { member: reader !== undefined, author, helper, staff }
  if (reader === undefined || !insider) {
    return { wish: shownRow(record, beside), you }
  }
  return { wish: myWish(record, beside), you, inside: shownInside(record, reader, beside) }
}

export async function mine(_input: unknown, { actor }: QueryContext) {
  const { personId } = actor.person()
  const [made, helped] = await Promise.all([
    find(wishes, { where: { author: personId }, orderBy: ['at', 'desc'], limit: mostOwn }),
    find(wishes, { where: { helperIds: personId }, orderBy: ['at', 'desc'], limit: mostOwn }),
  ])
  const beside = await around([...made, ...helped], false)
  return {
    wishes: made.map(record => myWish(record, beside)),
    claims: helped.map(record => myWish(record, beside)),
  }
}
