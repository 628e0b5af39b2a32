import type { NodeId } from '../../src/contract/organisation'
import { contains } from '../../src/contract/organisation'
import { privacyNoticeVersion } from '../../src/contract/people'
import { homeKinds } from '../../src/contract/people/home'
import { neighbourhoodOf } from '../../src/contract/people/neighbourhood'
import { type CommandContext, find, persons, readMany, refuse } from '../kernel'
import { places } from './store'

interface Entry {
  /** the station at which the person stands, or its community */
  readonly node: NodeId
  readonly home: NodeId
  /** whoever calls this knows that they are there and agree: they have shown their code */
  readonly personId: string
}

/** Enters the home of somebody who stands at a station; it lies around the station, or nothing is entered. Four trips. */
export async function enterHome({ tx }: CommandContext, { node, home, personId }: Entry) {
  const [known] = await find(persons, { where: { personId }, limit: 1 })
  // read again inside, so that a change of theirs at the same moment is not undone by this one
  const person = known && (await tx.get(persons, known._id))
  if (!person) return refuse('PERSON_CODE_UNKNOWN')
  if (person.agreed.version !== privacyNoticeVersion) return refuse('PERSON_NOT_AGREED')
  const read = await readMany(places, [node, home])
  const [at, place] = [node, home].map(id => read.find(({ _id, open }) => _id === id && open))
  if (!at || !place) return refuse('PLACE_NOT_FOUND')
  if (at.kind !== 'station' && at.kind !== 'community') return refuse('NOT_A_STATION')
  if (!homeKinds.some(kind => kind === place.kind)) return refuse('NOT_A_HOME')
  if (!contains(at.kind === 'station' ? neighbourhoodOf(node) : node, home)) return refuse('HOME_OUTSIDE')
  await tx.put(persons, { ...person, home })
  return {}
}
