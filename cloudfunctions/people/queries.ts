import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import { lineage, rangeBelow } from '../../src/contract/organisation'
import type { people } from '../../src/contract/people'
import { communityOf } from '../../src/contract/people/home'
import { between, compact, find, grants, grantsOf, oneOf, page, type QueryContext, readMany, refuse } from '../kernel'
import { describe, placesById } from './place-names'
import { invitationState, maskPhone } from './rules'
import { invitations, peopleById, places } from './store'

const pageSize = 20
/** One reply holds this many places; a district's streets and communities fit several times. */
const mostPlaces = 1000
const unnamed = '未填姓名'

export async function findPlaces({
  below,
  kinds,
}: ParsedInputOf<typeof people.places>): Promise<OutputOf<typeof people.places>> {
  const within = below === undefined ? {} : { _id: between(...rangeBelow(below)) }
  const found = await find(places, {
    where: { kind: oneOf(kinds), ...within },
    orderBy: ['_id', 'asc'],
    limit: mostPlaces,
  })
  const known = new Map(found.map(place => [place._id, place]))
  const missing = found.flatMap(place => lineage(place._id)).filter(id => !known.has(id))
  const described = describe(found, [...found, ...(await readMany(places, missing))])
  return { places: [...described.values()], complete: found.length < mostPlaces }
}

export async function listInvitations(
  { node, after }: ParsedInputOf<typeof people.invitations>,
  { now }: QueryContext,
) {
  const rows = await page(
    invitations,
    { where: { node: atOrBelow(node) }, orderBy: ['node', 'asc'], limit: pageSize },
    after,
  )
  const known = await peopleById(
    rows.items.flatMap(({ issuedBy, usedBy = issuedBy, handsOver = issuedBy }) => [issuedBy, usedBy, handsOver]),
  )
  const nameOf = (id: string) => known.get(id)?.name ?? unnamed
  return {
    ...rows,
    items: rows.items.map(row =>
      compact({
        id: row._id,
        role: row.role,
        node: row.node,
        place: row.place,
        note: row.note,
        state: invitationState(row, now),
        issuedAt: row.at,
        expiresAt: row.expiresAt,
        issuedBy: nameOf(row.issuedBy),
        usedBy: row.usedBy && nameOf(row.usedBy),
        handsOver: row.handsOver && nameOf(row.handsOver),
      }),
    ),
  }
}

export async function staffOf({ node, after }: ParsedInputOf<typeof people.staffOf>) {
  const rows = await page(
    grants,
    { where: { staff: true, node: atOrBelow(node) }, orderBy: ['node', 'asc'], limit: pageSize },
    after,
  )
  const [known, located] = await Promise.all([
    peopleById(rows.items.map(grant => grant.personId)),
    placesById([...new Set(rows.items.map(grant => grant.node))]),
  ])
  return {
    ...rows,
    items: rows.items.map(({ personId, role, node: at, at: since }) => {
      const person = known.get(personId)
      return compact({
        personId,
        name: person?.name ?? unnamed,
        phone: person?.phone && maskPhone(person.phone),
        role,
        node: at,
        place: located.get(at)?.name ?? at,
        since,
      })
    }),
  }
}

/** The node itself and everything below: '/' is the first character that no longer belongs to it. */
const atOrBelow = (node: string) => between(node, rangeBelow(node)[1])

type RevealPhone = ParsedInputOf<typeof people.revealPhone>

/** The place that the caller names, if the person really lives there or holds a role there. */
export async function placeOfPerson({ personId, node }: RevealPhone) {
  const [known, held] = await Promise.all([peopleById([personId]), grantsOf(personId)])
  const home = known.get(personId)?.home
  const lives = home !== undefined && (home === node || communityOf(home) === node)
  const belongs = lives || held.some(grant => grant.node === node)
  return belongs ? node : refuse('PERSON_NOT_FOUND')
}

export async function revealPhone({ personId }: RevealPhone) {
  const person = (await peopleById([personId])).get(personId)
  if (!person) return refuse('PERSON_NOT_FOUND')
  return person.phone === undefined ? refuse('NO_PHONE') : { name: person.name ?? unnamed, phone: person.phone }
}
