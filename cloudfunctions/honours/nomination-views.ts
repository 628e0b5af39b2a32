/** Proposals as the contract shows them. */
import type { Nomination } from '../../src/contract/honours'
import { compact } from '../kernel'
import { peopleById, placesById } from '../people'
import type { NominationRecord } from './store'

const left = '已离开'

type Around = Awaited<ReturnType<typeof namesBeside>>

export async function namesBeside(records: readonly NominationRecord[]) {
  const [places, people] = await Promise.all([
    placesById([...new Set(records.map(({ node }) => node))]),
    peopleById(records.flatMap(({ by }) => by ?? [])),
  ])
  return { places, people }
}

export function shownNomination(record: NominationRecord, reader: string, { places, people }: Around): Nomination {
  const { _id: id, node, whom, what, witness, day, state, at, by, why, post } = record
  const own = by === reader
  const name = by === undefined ? left : (people.get(by)?.name ?? left)
  return compact({
    ...{ id, node, whom, what, witness, day, place: places.get(node)?.name ?? node, state, at, own },
    ...{ by: own ? undefined : name, why, post },
  })
}
