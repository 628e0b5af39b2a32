/** What the cloud knows of somebody, read as far as a round asks: one read for each kind of round. */
import type { NodeId } from '../../src/contract/organisation'
import type { Eligible } from '../../src/contract/stores/rounds-here'
import { find, grantsOf } from '../kernel'
import { peopleById } from '../people'
import { balanceFor } from '../points'
import { starsNow } from '../stars'
import { ownRow } from './own-row'
import type { Facts } from './rules-eligible'
import { listed } from './store'

const nothing: Facts = { riderAt: [], points: 0, stars: 0 }

/** Whom it is about. `home` as whoever asks knows it; what is missing is looked up where the round needs it. */
export interface Person {
  readonly id: string
  readonly home?: NodeId | undefined
}

export const riderPlaces = async (person: string): Promise<readonly NodeId[]> =>
  (await grantsOf(person)).flatMap(({ role, node }) => (role === 'rider' ? [node] : []))

/** The person's row in a list; somebody who came here after the list was written is found by their phone. */
async function rowOf(round: string, person: string): Promise<string | undefined> {
  const [known] = await find(listed, { where: { round, person }, limit: 1 })
  return known?._id ?? (await ownRow(round, (await peopleById([person])).get(person)))
}

/** One read, two where the home is needed besides and nobody has said it. */
export async function factsFor(
  round: string,
  who: Eligible,
  person: Person,
  homeNeeded: boolean,
  now: number,
): Promise<Facts> {
  const home =
    person.home === undefined && (homeNeeded || who.kind === 'homes')
      ? (await peopleById([person.id])).get(person.id)?.home
      : person.home
  const facts = { ...nothing, home }
  switch (who.kind) {
    case 'riders':
      return { ...facts, riderAt: await riderPlaces(person.id) }
    case 'homes':
      return facts
    case 'list':
      return { ...facts, row: await rowOf(round, person.id) }
    case 'points':
      return { ...facts, points: (await balanceFor(person.id, who.purse, now)).balance }
    case 'stars':
      return { ...facts, stars: await starsNow(person.id, now) }
  }
}
