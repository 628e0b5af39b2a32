/** Names of the people and places that rows mention: one read each. */
import type { NodeId } from '../../src/contract/organisation'
import { peopleById, placesById } from '../people'
import type { TransferRecord } from './store'
import type { Names } from './views'

export async function namesFor(people: readonly string[], nodes: readonly NodeId[]): Promise<Names> {
  const [persons, places] = await Promise.all([peopleById([...new Set(people)]), placesById([...new Set(nodes)])])
  return { person: id => persons.get(id)?.name, place: node => places.get(node)?.name ?? node }
}

export const mentionedIn = (rows: readonly TransferRecord[]) => ({
  people: rows.flatMap(({ by, endedBy }) => (endedBy === undefined ? [by] : [by, endedBy])),
  nodes: rows.flatMap(({ ends }) => ends),
})
