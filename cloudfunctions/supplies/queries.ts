/** Shelves as residents see them. */
import type { ParsedInputOf } from '../../src/contract/define'
import { privacyNoticeVersion } from '../../src/contract/people'
import { type supplies as contract, supplyDefaults } from '../../src/contract/supplies'
import { find, page, persons, type QueryContext, read, refuse } from '../kernel'
import { placesById } from '../people'
import { entries } from '../stock'
import { supplies } from './store'
import { ownMovement, shownSupply } from './views'

const pageSize = 30

export async function list({ node }: ParsedInputOf<typeof contract.list>, { actor, now }: QueryContext) {
  const [places, rows, person] = await Promise.all([
    placesById([node]),
    find(supplies, { where: { node, shelved: true }, orderBy: ['name', 'asc'], limit: supplyDefaults.itemsMost }),
    read(persons, actor.account),
  ])
  const place = places.get(node)
  if (place?.kind !== 'station') return refuse('NOT_A_STATION')
  const reader = person?.agreed.version === privacyNoticeVersion ? person.personId : undefined
  return {
    place: place.name,
    supplies: rows.map(row => shownSupply(row, reader, now)),
    member: reader !== undefined,
  }
}

export async function mine({ after }: ParsedInputOf<typeof contract.mine>, { actor }: QueryContext) {
  const { personId: person } = actor.person()
  const rows = await page(entries, { where: { person }, orderBy: ['at', 'desc'], limit: pageSize }, after)
  const places = await placesById([...new Set(rows.items.map(({ node }) => node))])
  return { ...rows, items: rows.items.map(row => ownMovement(row, places.get(row.node)?.name ?? row.node)) }
}
